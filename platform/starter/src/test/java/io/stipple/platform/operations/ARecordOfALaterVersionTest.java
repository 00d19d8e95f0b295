package io.stipple.platform.operations;

import static io.stipple.platform.machine.Facts.booked;
import static io.stipple.platform.machine.Facts.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.events.FactHeaders;
import io.stipple.platform.machine.Readings;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@WatchedTest
class ARecordOfALaterVersionTest {
    @Autowired
    RestTestClient client;

    @Autowired
    Readings<AppointmentEvent> reader;

    @Autowired
    MeterRegistry meters;

    private final UUID mira = UUID.randomUUID();
    private final AppointmentEvent booked = booked(mira, UUID.randomUUID());
    private Story story;

    @BeforeEach
    void watch() {
        story = new Story(mira, reader, new Operator(client, "oscar"));
        reader.first(_ -> {});
    }

    @AfterEach
    void readWithoutTrouble() {
        reader.first(_ -> {});
    }

    @Test
    void withAnEventNobodyKnowsYetIsCountedAndHoldsUpNothing() {
        double before =
                meters.counter("stipple.inbox.unknown", "reader", reader.name()).count();
        Letter.of(booked, 1)
                .header(FactHeaders.TYPE, "io.stipple.booking.appointment-dreamt-of.v1")
                .send();
        AppointmentEvent next = completed(mira, UUID.randomUUID());
        Letter.of(next, 2).send();

        await().untilAsserted(() -> assertThat(story.taken()).containsExactly(next));
        assertThat(meters.counter("stipple.inbox.unknown", "reader", reader.name())
                        .count())
                .isEqualTo(before + 1);
        assertThat(story.queues()).isEmpty();
    }

    @Test
    void withAValueNobodyKnowsYetIsReadAsOther() {
        Letter.of(booked, 1).replacing("\"CONSULTATION\"", "\"HOUSE_CALL\"").send();

        await().untilAsserted(() -> assertThat(story.taken())
                .singleElement()
                .satisfies(fact -> assertThat(((AppointmentBooked) fact).kind()).isEqualTo(AppointmentKind.OTHER)));
        assertThat(story.queues()).isEmpty();
    }
}
