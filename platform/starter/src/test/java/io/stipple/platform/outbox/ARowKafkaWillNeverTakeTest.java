package io.stipple.platform.outbox;

import static io.stipple.platform.machine.Facts.booked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.platform.machine.Kafka;
import io.stipple.platform.machine.Service;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class ARowKafkaWillNeverTakeTest {
    private static final String MIRA = new UUID(1, 1).toString();
    private static final String NOAH = new UUID(1, 17).toString();

    @Test
    void standsStillWithItsStoryWhileOthersFlow() {
        Kafka.clean();
        AppointmentEvent tooLarge = booked(UUID.fromString(MIRA), UUID.randomUUID(), "x".repeat(2_000_000));

        try (Service booking = Service.named("booking").start()) {
            OutboxDesk desk = booking.get(OutboxDesk.class);
            booking.publish(tooLarge, booked(UUID.fromString(MIRA), UUID.randomUUID()), noahs());
            booking.publish(booked(UUID.fromString(MIRA), UUID.randomUUID()), noahs());

            await().untilAsserted(() -> assertThat(keys()).containsExactly(NOAH, NOAH));
            assertThat(desk.parkedStories()).singleElement().satisfies(story -> {
                assertThat(story.key()).isEqualTo(MIRA);
                assertThat(story.cause()).contains("too large");
                assertThat(story.rows()).isEqualTo(3);
            });
            assertThat(desk.backlog()).extracting(OutboxDesk.Backlog::rows).isEqualTo(0L);
            assertThat(desk.backlog().parkedStories()).isOne();

            long row = desk.parkedStories().getFirst().row();
            desk.discard(MIRA, row);
            desk.discard(MIRA, row);

            await().untilAsserted(() -> assertThat(keys()).containsExactlyInAnyOrder(NOAH, NOAH, MIRA, MIRA));
            assertThat(desk.parkedStories()).isEmpty();
        }
    }

    private static AppointmentEvent noahs() {
        return booked(UUID.fromString(NOAH), UUID.randomUUID());
    }

    private static List<String> keys() {
        return Kafka.on(Topic.APPOINTMENTS).stream().map(ConsumerRecord::key).toList();
    }
}
