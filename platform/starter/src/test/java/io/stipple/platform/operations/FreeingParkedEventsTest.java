package io.stipple.platform.operations;

import static io.stipple.platform.machine.Facts.booked;
import static io.stipple.platform.machine.Facts.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.platform.machine.Readings;
import io.stipple.platform.operations.Operator.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@WatchedTest
class FreeingParkedEventsTest {
    private static final String NOT_THIS_ONE = "not this one";

    @Autowired
    RestTestClient client;

    @Autowired
    Readings<AppointmentEvent> reader;

    private final UUID mira = UUID.randomUUID();
    private final AppointmentEvent booked = booked(mira, UUID.randomUUID());
    private final AppointmentEvent completed = completed(mira, UUID.randomUUID());
    private Operator oscar;
    private Operator olivia;

    @BeforeEach
    void watch() {
        oscar = new Operator(client, "oscar");
        olivia = new Operator(client, "olivia");
        mend();
    }

    @AfterEach
    void mend() {
        reader.first(_ -> {});
    }

    @Test
    void findsThemPageByPageByReaderTopicStoryAndCause() {
        refuse(mira);
        Letter.of(booked, 1).send();
        Letter.of(completed, 2).send();
        await().untilAsserted(() -> assertThat(events(mira)).hasSize(2));

        var wanted = "&reader={reader}&topic=booking.appointments&story={story}";
        Answer first = oscar.get("/parked-events?limit=1" + wanted, reader.name(), mira);
        String next = first.text("next");
        assertThat(oscar.list(
                        "parkedEvents", "/parked-events?limit=1&after={next}" + wanted, next, reader.name(), mira))
                .singleElement()
                .satisfies(event -> assertThat(event.path("cause").isNull()).isTrue());
        assertThat(oscar.list("parkedEvents", "/parked-events?cause=NOT THIS&story={story}", mira))
                .hasSize(1);
        assertThat(oscar.list("queues", "/parked-events/queues?cause=something else&story={story}", mira))
                .isEmpty();
        assertThat(oscar.list("queues", "/parked-events/queues?reader=somebody.else&story={story}", mira))
                .isEmpty();
    }

    @Test
    void takesInOneAloneAndOnlyInItsTurn() {
        refuse(mira);
        Letter.of(booked, 1).send();
        Letter.of(completed, 2).send();
        await().untilAsserted(() -> assertThat(events(mira)).hasSize(2));
        List<JsonNode> events = events(mira);
        mend();

        assertThat(alone(events.getLast()).text("cause")).isEqualTo("an earlier event of its story is parked");
        assertThat(alone(events.getFirst()))
                .satisfies(answer -> assertThat(answer.text("result")).isEqualTo("WAITING"))
                .satisfies(answer -> assertThat(answer.number("left")).isEqualTo(1));
        assertThat(factsOf(mira)).containsExactly(booked);
        assertThat(alone(events.getFirst()).number("handled")).isZero();
        assertThat(alone(events.getLast()).text("result")).isEqualTo("FLOWING");
        assertThat(factsOf(mira)).containsExactly(booked, completed);
    }

    @Test
    void takesAStoryInOnceAndInOrderHoweverManyPressTheButtonUnderLiveTraffic() throws Exception {
        List<AppointmentEvent> story = IntStream.range(0, 60)
                .mapToObj(number -> booked(mira, UUID.randomUUID()))
                .toList();
        refuse(mira);
        int seq = 0;
        for (AppointmentEvent fact : story.subList(0, 30)) {
            Letter.of(fact, ++seq).send();
        }
        await().untilAsserted(() -> assertThat(events(mira)).hasSize(30));
        mend();

        List<Callable<Answer>> deeds = new ArrayList<>();
        for (Operator one : List.of(oscar, olivia, oscar, olivia)) {
            deeds.add(() ->
                    one.post(Map.of("reader", reader.name(), "story", mira.toString()), "/parked-events/retry-story"));
        }
        deeds.add(() -> {
            for (int number = 30; number < 60; number++) {
                Letter.of(story.get(number), number + 1).send();
            }
            return new Answer(200, oscar.get("").body());
        });
        List<Answer> answers = Operator.atOnce(deeds);

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        await().untilAsserted(() -> {
            oscar.post(Map.of("reader", reader.name(), "story", mira.toString()), "/parked-events/retry-story");
            assertThat(factsOf(mira)).hasSize(60);
        });
        assertThat(factsOf(mira)).isEqualTo(story);
        assertThat(events(mira)).isEmpty();
        assertThat(answers.subList(0, 4).stream()
                        .mapToInt(answer -> answer.number("handled"))
                        .sum())
                .isLessThanOrEqualTo(60);
    }

    @Test
    void letsOneOfTwoWhoDisagreeBeFirstAndTellsTheOther() throws Exception {
        refuse(mira);
        Letter.of(booked, 1).send();
        Letter.of(completed, 2).send();
        await().untilAsserted(() -> assertThat(events(mira)).hasSize(2));
        String head = events(mira).getFirst().path("id").asString();
        mend();

        List<Answer> answers = Operator.atOnce(List.of(
                () -> oscar.post(Map.of(), "/parked-events/{id}/retry", head),
                () -> olivia.post(Map.of("reason", "booked twice"), "/parked-events/{id}/discard", head)));

        String state = oscar.get("/parked-events/{id}", head).text("state");
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.text("result")).isIn("FLOWING", "WAITING");
            assertThat(answer.text("state")).isEqualTo(state);
        });
        assertThat(factsOf(mira)).isEqualTo(state.equals("HANDLED") ? List.of(booked, completed) : List.of(completed));
        assertThat(acts(mira)).hasSize(2);
    }

    @Test
    void sweepsAReaderPastStoriesThatStillFail() {
        UUID noah = UUID.randomUUID();
        reader.first(fact -> {
            if (List.of(mira, noah).contains(fact.clientId())) {
                throw new IllegalArgumentException(NOT_THIS_ONE);
            }
        });
        Letter.of(booked, 1).send();
        Letter.of(booked(noah, noah), 1).send();
        await().untilAsserted(() -> assertThat(events(mira)).hasSize(1));
        await().untilAsserted(() -> assertThat(events(noah)).hasSize(1));
        refuse(mira);

        Answer swept = oscar.post(Map.of("reader", reader.name()), "/parked-events/retry-reader");

        assertThat(swept.number("stories")).isGreaterThanOrEqualTo(2);
        assertThat(swept.number("flowing")).isGreaterThanOrEqualTo(1);
        assertThat(factsOf(noah)).hasSize(1);
        assertThat(events(mira))
                .singleElement()
                .satisfies(event -> assertThat(event.path("attempts").asInt()).isEqualTo(1));
        assertThat(oscar.post(Map.of("reader", "none"), "/parked-events/retry-reader")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void keepsWhoDidWhatToAStoryWhenAndWhy() {
        refuse(mira);
        Letter.of(booked, 1).send();
        await().untilAsserted(() -> assertThat(events(mira)).hasSize(1));
        String head = events(mira).getFirst().path("id").asString();
        oscar.post(Map.of(), "/parked-events/{id}/retry", head);
        assertThat(olivia.post(Map.of("reason", " "), "/parked-events/{id}/discard", head)
                        .status())
                .isEqualTo(400);
        olivia.post(Map.of("reason", "booked twice by a broken import"), "/parked-events/{id}/discard", head);

        assertThat(acts(mira))
                .extracting(
                        act -> act.path("username").asString(),
                        act -> act.path("act").asString(),
                        act -> act.path("reason").asString(""),
                        act -> act.path("result").asString())
                .containsExactly(
                        tuple(
                                "olivia",
                                "DISCARD",
                                "booked twice by a broken import",
                                "FLOWING, handled 0, event DISCARDED"),
                        tuple("oscar", "RETRY", "", "STILL_PARKED, handled 0, left 1, event PARKED"));
        assertThat(acts(mira)).allSatisfy(act -> {
            assertThat(act.path("reader").asString()).isEqualTo(reader.name());
            assertThat(act.path("target").asString()).isEqualTo(head);
            assertThat(act.path("at").asString())
                    .isLessThanOrEqualTo(act.path("endedAt").asString());
        });
    }

    private void refuse(UUID story) {
        reader.first(fact -> {
            if (fact.clientId().equals(story)) {
                throw new IllegalArgumentException(NOT_THIS_ONE);
            }
        });
    }

    private Answer alone(JsonNode event) {
        return oscar.post(
                Map.of(), "/parked-events/{id}/retry-alone", event.path("id").asString());
    }

    private List<JsonNode> events(UUID story) {
        return oscar.list("parkedEvents", "/parked-events?story={story}&limit=200", story);
    }

    private List<JsonNode> acts(UUID story) {
        return oscar.list("acts", "/acts?story={story}", story);
    }

    private List<AppointmentEvent> factsOf(UUID story) {
        return reader.seen().stream()
                .filter(fact -> fact.clientId().equals(story))
                .toList();
    }
}
