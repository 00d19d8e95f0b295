package io.stipple.platform.operations;

import static io.stipple.platform.machine.Facts.booked;
import static io.stipple.platform.machine.Facts.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.platform.machine.Readings;
import io.stipple.platform.operations.Operator.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

@WatchedTest
class FreeingParkedEventsTest {
    @Autowired
    RestTestClient client;

    @Autowired
    Readings<AppointmentEvent> reader;

    private final UUID mira = UUID.randomUUID();
    private final AppointmentEvent booked = booked(mira, UUID.randomUUID());
    private final AppointmentEvent completed = completed(mira, UUID.randomUUID());
    private Operator oscar;
    private Operator olivia;
    private Story story;

    @BeforeEach
    void watch() {
        oscar = new Operator(client, "oscar");
        olivia = new Operator(client, "olivia");
        story = new Story(mira, reader, oscar);
        mend();
    }

    @AfterEach
    void mend() {
        reader.first(_ -> {});
    }

    @Test
    void findsThemPageByPageByReaderTopicStoryAndCause() {
        story.refuse();
        Letter.of(booked, 1).send();
        Letter.of(completed, 2).send();
        story.awaitParked(2);

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
        story.refuse();
        Letter.of(booked, 1).send();
        Letter.of(completed, 2).send();
        story.awaitParked(2);
        List<JsonNode> events = story.parked();
        mend();

        assertThat(alone(events.getLast()).text("cause")).isEqualTo("an earlier event of its story is parked");
        assertThat(alone(events.getFirst()))
                .satisfies(answer -> assertThat(answer.text("result")).isEqualTo("WAITING"))
                .satisfies(answer -> assertThat(answer.number("left")).isEqualTo(1));
        assertThat(story.taken()).containsExactly(booked);
        assertThat(alone(events.getFirst()).number("handled")).isZero();
        assertThat(alone(events.getLast()).text("result")).isEqualTo("FLOWING");
        assertThat(story.taken()).containsExactly(booked, completed);
    }

    @Test
    void sweepsAReaderPastStoriesThatStillFail() {
        UUID noah = UUID.randomUUID();
        Story noahs = new Story(noah, reader, oscar);
        reader.first(fact -> {
            if (List.of(mira, noah).contains(fact.clientId())) {
                throw new IllegalArgumentException(Story.NOT_THIS_ONE);
            }
        });
        Letter.of(booked, 1).send();
        Letter.of(booked(noah, noah), 1).send();
        story.awaitParked(1);
        noahs.awaitParked(1);
        story.refuse();

        Answer swept = oscar.post(Map.of("reader", reader.name()), "/parked-events/retry-reader");

        assertThat(swept.number("stories")).isGreaterThanOrEqualTo(2);
        assertThat(swept.number("flowing")).isGreaterThanOrEqualTo(1);
        assertThat(noahs.taken()).hasSize(1);
        assertThat(story.parked())
                .singleElement()
                .satisfies(event -> assertThat(event.path("attempts").asInt()).isEqualTo(1));
        assertThat(oscar.post(Map.of("reader", "none"), "/parked-events/retry-reader")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void keepsWhoDidWhatToAStoryWhenAndWhy() {
        story.refuse();
        Letter.of(booked, 1).send();
        story.awaitParked(1);
        String head = story.parked().getFirst().path("id").asString();
        oscar.post(Map.of(), "/parked-events/{id}/retry", head);
        assertThat(olivia.post(Map.of("reason", " "), "/parked-events/{id}/discard", head)
                        .status())
                .isEqualTo(400);
        olivia.post(Map.of("reason", "booked twice by a broken import"), "/parked-events/{id}/discard", head);

        assertThat(story.acts())
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
        assertThat(story.acts()).allSatisfy(act -> {
            assertThat(act.path("reader").asString()).isEqualTo(reader.name());
            assertThat(act.path("target").asString()).isEqualTo(head);
            assertThat(act.path("at").asString())
                    .isLessThanOrEqualTo(act.path("endedAt").asString());
        });
    }

    private Answer alone(JsonNode event) {
        return oscar.post(
                Map.of(), "/parked-events/{id}/retry-alone", event.path("id").asString());
    }
}
