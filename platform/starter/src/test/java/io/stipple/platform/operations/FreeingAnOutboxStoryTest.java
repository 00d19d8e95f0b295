package io.stipple.platform.operations;

import static io.stipple.platform.machine.Facts.booked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.platform.machine.Readings;
import io.stipple.platform.operations.Operator.Answer;
import io.stipple.platform.outbox.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@WatchedTest
class FreeingAnOutboxStoryTest {
    private static final String TOO_LARGE = "x".repeat(2_000_000);

    @Autowired
    RestTestClient client;

    @Autowired
    Readings<AppointmentEvent> reader;

    @Autowired
    Outbox outbox;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID mira = UUID.randomUUID();
    private final AppointmentEvent last = booked(mira, UUID.randomUUID());
    private Operator oscar;
    private Operator olivia;

    @BeforeEach
    void watch() {
        oscar = new Operator(client, "oscar");
        olivia = new Operator(client, "olivia");
        reader.first(_ -> {});
    }

    @Test
    void showsTheRowThatCannotBeSentAndWhatWaitsBehindIt() {
        publish(tooLarge(), last);

        JsonNode story = parked();
        assertThat(story.path("cause").asString()).isEqualTo("too large for the topic");
        assertThat(story.path("rows").asInt()).isEqualTo(2);
        JsonNode stuck = oscar.get("/parked-stories/{key}", mira).body();
        assertThat(stuck.path("headers").path("ce_type").asString())
                .isEqualTo("io.stipple.booking.appointment-booked.v1");
        assertThat(stuck.path("payload").asString()).hasSize(65_536).contains(mira.toString());
        assertThat(stuck.path("payloadBytes").asInt()).isGreaterThan(2_000_000);
        assertThat(oscar.list("parkedStories", "/parked-stories?cause=LARGE&topic=booking.appointments&limit=200"))
                .anySatisfy(one -> assertThat(one.path("key").asString()).isEqualTo(mira.toString()));
        assertThat(oscar.list("parkedStories", "/parked-stories?cause=smaller")).isEmpty();
        assertThat(oscar.list(
                        "parkedStories",
                        "/parked-stories?after={row}",
                        story.path("row").asLong()))
                .isEmpty();
    }

    @Test
    void standsStillAgainWhenNothingWasMended() {
        publish(tooLarge(), last);
        long before = parked().path("row").asLong();

        Answer answer = oscar.post(Map.of(), "/parked-stories/{key}/retry", mira);

        assertThat(answer.text("result")).isEqualTo("RELEASED");
        await().untilAsserted(() -> assertThat(parked().path("row").asLong()).isEqualTo(before));
        assertThat(oscar.post(Map.of(), "/parked-stories/retry-all").number("stories"))
                .isGreaterThanOrEqualTo(1);
        await().untilAsserted(() -> assertThat(parked().path("row").asLong()).isEqualTo(before));
    }

    /// The second of two rows is as large. Two people discard the first at once: the one who comes late must not drop
    /// the second, which has taken its place.
    @Test
    void losesOnlyTheRowThatWasLookedAt() throws Exception {
        publish(tooLarge(), tooLarge(), last);
        long first = parked().path("row").asLong();
        Map<String, ?> drop = Map.of("row", first, "reason", "a note was put where a zone belongs");

        List<Answer> answers = Operator.atOnce(List.of(
                () -> oscar.post(drop, "/parked-stories/{key}/discard", mira),
                () -> olivia.post(drop, "/parked-stories/{key}/discard", mira)));

        assertThat(answers)
                .extracting(answer -> answer.text("result"))
                .containsExactlyInAnyOrder("DISCARDED", "NOT_PARKED");
        await().untilAsserted(() -> assertThat(parked().path("row").asLong()).isGreaterThan(first));
        assertThat(oscar.post(drop, "/parked-stories/{key}/discard", mira).text("result"))
                .isEqualTo("NOT_PARKED");
        assertThat(parked().path("rows").asInt()).isEqualTo(2);
        oscar.post(
                Map.of("row", parked().path("row").asLong(), "reason", "the same again"),
                "/parked-stories/{key}/discard",
                mira);
        await().untilAsserted(() -> assertThat(factsOf()).containsExactly(last));
        assertThat(oscar.get("/parked-stories/{key}", mira).status()).isEqualTo(404);
        assertThat(oscar.list("acts", "/acts?story={story}", mira))
                .hasSize(4)
                .allSatisfy(act -> assertThat(act.path("act").asString()).isEqualTo("DISCARD_ROW"));
    }

    private AppointmentEvent tooLarge() {
        return booked(mira, UUID.randomUUID(), TOO_LARGE);
    }

    private void publish(AppointmentEvent... facts) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> List.of(facts).forEach(outbox::put));
    }

    private JsonNode parked() {
        return await().until(
                        () -> oscar.list("parkedStories", "/parked-stories?limit=200").stream()
                                .filter(story -> story.path("key").asString().equals(mira.toString()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private List<AppointmentEvent> factsOf() {
        return reader.seen().stream()
                .filter(fact -> fact.clientId().equals(mira))
                .toList();
    }
}
