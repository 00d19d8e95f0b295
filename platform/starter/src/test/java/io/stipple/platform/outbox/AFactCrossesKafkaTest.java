package io.stipple.platform.outbox;

import static io.stipple.platform.machine.Facts.booked;
import static io.stipple.platform.machine.Facts.completed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.stipple.contracts.Topic;
import io.stipple.platform.inbox.Handling;
import io.stipple.platform.inbox.InboxDesk;
import io.stipple.platform.machine.Kafka;
import io.stipple.platform.machine.Readings;
import io.stipple.platform.machine.Service;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
            List<ConsumerRecord<String, byte[]>> records = Kafka.on(Topic.APPOINTMENTS);
            assertThat(records).hasSize(2).allMatch(record -> record.key().equals(MIRA.toString()));
            CloudEvent event = asOthersReadIt(records.getFirst());
            assertThat(event.getType()).isEqualTo("io.stipple.booking.appointment-booked.v1");
            assertThat(event.getSource()).hasToString("/booking");
            assertThat(event.getSubject()).isEqualTo(VISIT.toString());
            assertThat(event.getTime()).isEqualTo(OffsetDateTime.parse("2026-12-01T10:00:00Z"));
            assertThat(event.getExtension("clinicid")).isEqualTo("miami-brickell");
            assertThat(event.getExtension("seq")).isEqualTo("1");
            assertThat(event.getDataContentType()).isEqualTo("application/json");
            assertThat(UUID.fromString(event.getId()).version()).isEqualTo(7);
            assertThat(asOthersReadIt(records.getLast()).getExtension("seq")).isEqualTo("2");
            assertThat(notification.get(InboxDesk.class).handled(UUID.fromString(event.getId())))
                    .singleElement()
                    .extracting(Handling::reader)
                    .isEqualTo(reader.name());
        }
    }

    private static CloudEvent asOthersReadIt(ConsumerRecord<String, byte[]> record) {
        return KafkaMessageFactory.createReader(record.headers(), record.value())
                .toEvent();
    }
}
