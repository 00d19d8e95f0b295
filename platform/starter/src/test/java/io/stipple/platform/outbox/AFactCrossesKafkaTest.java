package io.stipple.platform.outbox;

import static io.stipple.platform.machine.Facts.booked;
import static io.stipple.platform.machine.Facts.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.platform.machine.Kafka;
import io.stipple.platform.machine.Readings;
import io.stipple.platform.machine.Service;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AFactCrossesKafkaTest {
    private static final UUID MIRA = UUID.randomUUID();
    private static final UUID VISIT = UUID.randomUUID();

    @Test
    void fromThePublishersTransactionToTheReadersEffect() {
        Kafka.clean();
        var reader = new Readings<>(Topic.APPOINTMENTS);
        var booked = booked(MIRA, VISIT);
        var completed = completed(MIRA, VISIT);

        try (Service booking = Service.named("booking").start();
                Service notification =
                        Service.named("notification").reading(reader).start()) {
            booking.publish(booked, completed);

            await().untilAsserted(() -> assertThat(reader.seen()).containsExactly(booked, completed));
            await().untilAsserted(() ->
                    assertThat(booking.get(OutboxDesk.class).backlog().rows()).isZero());
            assertThat(notification.get(Outbox.class)).isNotNull();
        }
    }
}
