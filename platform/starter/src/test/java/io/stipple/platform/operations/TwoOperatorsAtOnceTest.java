package io.stipple.platform.operations;

import static io.stipple.platform.machine.Facts.booked;
import static io.stipple.platform.machine.Facts.completed;
import static org.assertj.core.api.Assertions.assertThat;
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

@WatchedTest
class TwoOperatorsAtOnceTest {
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
    void takesAStoryInOnceAndInOrderHoweverManyPressTheButtonUnderLiveTraffic() throws Exception {
        List<AppointmentEvent> facts = IntStream.range(0, 60)
                .mapToObj(number -> booked(mira, UUID.randomUUID()))
                .toList();
        story.refuse();
        int seq = 0;
        for (AppointmentEvent fact : facts.subList(0, 30)) {
            Letter.of(fact, ++seq).send();
        }
        story.awaitParked(30);
        mend();

        List<Callable<Answer>> deeds = new ArrayList<>();
        for (Operator one : List.of(oscar, olivia, oscar, olivia)) {
            deeds.add(() ->
                    one.post(Map.of("reader", reader.name(), "story", mira.toString()), "/parked-events/retry-story"));
        }
        deeds.add(() -> {
            for (int number = 30; number < 60; number++) {
                Letter.of(facts.get(number), number + 1).send();
            }
            return new Answer(200, oscar.get("").body());
        });
        List<Answer> answers = Operator.atOnce(deeds);

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        await().untilAsserted(() -> {
            oscar.post(Map.of("reader", reader.name(), "story", mira.toString()), "/parked-events/retry-story");
            assertThat(story.taken()).hasSize(60);
        });
        assertThat(story.taken()).isEqualTo(facts);
        assertThat(story.parked()).isEmpty();
        assertThat(answers.subList(0, 4).stream()
                        .mapToInt(answer -> answer.number("handled"))
                        .sum())
                .isLessThanOrEqualTo(60);
    }

    @Test
    void letsOneOfTwoWhoDisagreeBeFirstAndTellsTheOther() throws Exception {
        story.refuse();
        Letter.of(booked, 1).send();
        Letter.of(completed, 2).send();
        story.awaitParked(2);
        String head = story.parked().getFirst().path("id").asString();
        mend();

        List<Answer> answers = Operator.atOnce(List.of(
                () -> oscar.post(Map.of(), "/parked-events/{id}/retry", head),
                () -> olivia.post(Map.of("reason", "booked twice"), "/parked-events/{id}/discard", head)));

        String state = oscar.get("/parked-events/{id}", head).text("state");
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.text("result")).isIn("FLOWING", "WAITING");
            assertThat(answer.text("state")).isEqualTo(state);
        });
        assertThat(story.taken()).isEqualTo(state.equals("HANDLED") ? List.of(booked, completed) : List.of(completed));
        assertThat(story.acts()).hasSize(2);
    }
}
