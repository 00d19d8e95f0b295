package io.stipple.platform.operations;

import static io.stipple.platform.machine.Facts.booked;
import static io.stipple.platform.machine.Facts.completed;
import static io.stipple.platform.machine.Facts.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.EventType;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.platform.machine.Readings;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@WatchedTest
class ABadRecordTest {
    @Autowired
    RestTestClient client;

    @Autowired
    Readings<AppointmentEvent> reader;

    private final UUID mira = UUID.randomUUID();
    private final UUID noah = UUID.randomUUID();
    private final AppointmentEvent booked = booked(mira, UUID.randomUUID());
    private Operator oscar;
    private Story story;
    private Story noahs;

    @BeforeEach
    void watch() {
        oscar = new Operator(client, "oscar");
        story = new Story(mira, reader, oscar);
        noahs = new Story(noah, reader, oscar);
        reader.first(_ -> {});
    }

    @AfterEach
    void readWithoutTrouble() {
        reader.first(_ -> {});
    }

    @Test
    void withoutAKeyHoldsUpNothing() {
        Letter lost = Letter.of(booked, 1).withoutKey().send();

        JsonNode parked = parkedAs(lost.id);
        assertThat(parked.path("cause").asString()).isEqualTo("the record has no key");
        assertThat(parked.path("story").asString()).startsWith("booking.appointments-");
        Letter.of(booked, 1).send();
        await().untilAsserted(() -> assertThat(story.taken()).containsExactly(booked));
    }

    @Test
    void withoutHeadersIsParkedWithItsStory() {
        Letter.of(booked, 1).withoutHeaders().send();

        expectStoryHeldUp("the header ce_id is missing");
    }

    @Test
    void ofBrokenJsonIsParkedWithoutTellingWhatItSays() {
        Letter.of(booked, 1)
                .saying("{\"appointmentId\": \"secret-".getBytes(StandardCharsets.UTF_8))
                .send();

        expectStoryHeldUp("the payload is no appointment-booked: member appointmentId at line 1, column 27");
    }

    @Test
    void ofATypeThatBelongsElsewhereIsParked() {
        Letter.of(booked, 1).as(EventType.of(registered(mira))).send();

        expectStoryHeldUp("do not belong on booking.appointments");
    }

    @Test
    void withAMemberOfTheWrongTypeIsParkedWithTheMembersName() {
        Letter.of(booked, 1)
                .replacing("\"startsAt\":\"2026-12-01T10:00:00Z\"", "\"startsAt\":[\"soon\"]")
                .send();

        expectStoryHeldUp("the payload is no appointment-booked: member startsAt");
    }

    @Test
    void overTheLimitIsParkedUnreadAndShownInPart() {
        Letter.of(booked, 1)
                .saying("{\"appointmentId\":\"%s\"}"
                        .formatted("x".repeat(300_000))
                        .getBytes(StandardCharsets.UTF_8))
                .send();

        JsonNode head = expectStoryHeldUp("the payload has 300020 bytes, more than the 262144 allowed");
        JsonNode shown =
                oscar.get("/parked-events/{id}", head.path("id").asString()).body();
        assertThat(shown.path("payloadBytes").asInt()).isEqualTo(300_020);
        assertThat(shown.path("payload").asString()).hasSize(65_536);
        assertThat(head.path("payload").isNull() || head.path("payload").isMissingNode())
                .isTrue();
    }

    @Test
    void ofBytesThatAreNoTextIsShownSafely() {
        Letter.of(booked, 1)
                .saying(new byte[] {'a', (byte) 0xff, 0, '<', 'b', '>'})
                .send();
        Letter.of(booked(noah, noah), 1)
                .saying("\u202Ereversed\u0000".getBytes(StandardCharsets.UTF_8))
                .header("odd", "\u0007<script>")
                .send();

        assertThat(inspected(story).path("payload").asString()).isEqualTo("a%FF%00<b>");
        JsonNode shown = inspected(noahs);
        assertThat(shown.path("payload").asString()).isEqualTo("\\u202Ereversed\\u0000");
        assertThat(shown.path("headers").path("odd").asString()).isEqualTo("%07<script>");
    }

    @Test
    void aboutAClinicThatDoesNotExistWaitsUntilItDoes() {
        reader.first(fact -> {
            if (fact.clientId().equals(mira)) {
                throw new IllegalStateException("no clinic has the code " + fact.clinicCode());
            }
        });
        Letter.of(booked, 1).send();
        JsonNode head = expectStoryHeldUp("IllegalStateException: no clinic has the code miami-brickell");

        assertThat(oscar.post(
                                Map.of(),
                                "/parked-events/{id}/retry",
                                head.path("id").asString())
                        .text("cause"))
                .contains("no clinic has the code");
        reader.first(_ -> {}); // the clinic has opened
        assertThat(oscar.post(
                                Map.of(),
                                "/parked-events/{id}/retry",
                                head.path("id").asString())
                        .text("result"))
                .isEqualTo("FLOWING");
        assertThat(story.taken()).hasSize(2).first().isEqualTo(booked);
    }

    /// Behind the bad record its own story waits, and a neighbour flows.
    private JsonNode expectStoryHeldUp(String cause) {
        AppointmentEvent next = completed(mira, UUID.randomUUID());
        Letter.of(next, 2).send();
        AppointmentEvent neighbour = booked(noah, UUID.randomUUID());
        Letter.of(neighbour, 1).send();
        await().untilAsserted(() -> assertThat(noahs.taken()).containsExactly(neighbour));
        await().untilAsserted(() -> assertThat(story.queues())
                .singleElement()
                .satisfies(queue -> assertThat(queue.path("events").asInt()).isEqualTo(2)));
        JsonNode head = story.queues().getFirst().path("first");
        assertThat(head.path("cause").asString()).contains(cause).doesNotContain("secret");
        assertThat(story.taken()).isEmpty();
        return head;
    }

    private JsonNode inspected(Story one) {
        one.awaitParked(1);
        String id = one.parked().getFirst().path("id").asString();
        return oscar.get("/parked-events/{id}", id).body();
    }

    private JsonNode parkedAs(UUID eventId) {
        return await().until(
                        () -> oscar.list("parkedEvents", "/parked-events?limit=200&cause=no key").stream()
                                .filter(event ->
                                        event.path("eventId").asString("").equals(eventId.toString()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
