package io.stipple.platform.outbox;

import static io.stipple.platform.machine.Facts.booked;
import static io.stipple.platform.machine.Facts.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.platform.machine.Broker;
import io.stipple.platform.machine.Database;
import io.stipple.platform.machine.Readings;
import io.stipple.platform.machine.Service;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AFactCrossesKafkaTest {
    private static final UUID MIRA = UUID.randomUUID();
    private static final UUID VISIT = UUID.randomUUID();

    @Test
    void fromThePublishersTransactionToTheReadersEffect() {
        Readings<AppointmentEvent> reader = new Readings<>(Topic.APPOINTMENTS, "notification.appointments");
        Database publishers = Database.fresh();

        try (Broker broker = Broker.started();
                Service booking =
                        Service.named("booking").on(publishers).on(broker).start();
                Service notification = Service.named("notification")
                        .on(Database.fresh())
                        .on(broker)
                        .reading(reader)
                        .start()) {
            var booked = booked(MIRA, VISIT);
            var completed = completed(MIRA, VISIT);
            booking.publish(booked, completed);

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(reader.seen()).containsExactly(booked, completed));
            await().untilAsserted(() -> assertThat(publishers
                            .look()
                            .sql("select count(*) from outbox")
                            .query(Long.class)
                            .single())
                    .isZero());
        }
    }
}
