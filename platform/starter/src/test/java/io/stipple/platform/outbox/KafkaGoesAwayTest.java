package io.stipple.platform.outbox;

import static io.stipple.platform.machine.Facts.booked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.local.kafka.KafkaBroker;
import io.stipple.platform.machine.Kafka;
import io.stipple.platform.machine.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaGoesAwayTest {
    private static final UUID MIRA = UUID.randomUUID();
    private static final int WHILE_AWAY = 60;

    @Test
    void andTheOutboxGrowsAndThenDrainsInOrder(@TempDir Path folder) {
        KafkaBroker first = KafkaBroker.start(folder, 0);
        int port = Integer.parseInt(first.bootstrapServers().split(":")[1]);
        List<UUID> told = new ArrayList<>();
        try (Service booking = Service.named("booking")
                .with("spring.kafka.bootstrap-servers", first.bootstrapServers())
                .with("stipple.outbox.delivery-timeout", "2s")
                .with("stipple.outbox.back-off", "500ms")
                .start()) {
            OutboxDesk desk = booking.get(OutboxDesk.class);
            tell(booking, told);
            await().untilAsserted(() -> assertThat(desk.backlog().rows()).isZero());

            first.close();
            for (int number = 0; number < WHILE_AWAY; number++) {
                tell(booking, told);
            }
            assertThat(desk.backlog().rows()).isEqualTo(WHILE_AWAY);
            await().untilAsserted(
                            () -> assertThat(desk.backlog().oldestSeconds()).isGreaterThan(2.5));
            assertThat(desk.backlog().rows()).isEqualTo(WHILE_AWAY);

            try (KafkaBroker back = KafkaBroker.start(folder, port)) {
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(desk.backlog().rows()).isZero());
                List<String> subjects = Kafka.on(back.bootstrapServers(), Topic.APPOINTMENTS).stream()
                        .map(record -> new String(
                                record.headers().lastHeader("ce_subject").value()))
                        .distinct()
                        .toList();
                assertThat(subjects).isEqualTo(told.stream().map(UUID::toString).toList());
                booking.close();
            }
        }
    }

    private static void tell(Service booking, List<UUID> told) {
        UUID visit = UUID.randomUUID();
        booking.publish(booked(MIRA, visit));
        told.add(visit);
    }
}
