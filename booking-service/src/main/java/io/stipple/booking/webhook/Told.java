package io.stipple.booking.webhook;

import io.stipple.contracts.EventType;
import io.stipple.platform.events.FactHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/// A fact as it stands on the topic: what is passed on is what everybody else reads.
///
/// @param event such as `appointment-booked`
/// @param recordedAt real time
/// @param body what is sent, the same however often
record Told(UUID id, String event, String clinic, Instant recordedAt, String body) {
    /// Empty for what this version does not know.
    static Optional<Told> of(ConsumerRecord<byte[], byte[]> record) {
        Optional<String> id = header(record, FactHeaders.ID);
        Optional<EventType<?>> type = header(record, FactHeaders.TYPE).flatMap(EventType::named);
        Optional<String> clinic = header(record, "ce_clinicid");
        Optional<String> recordedAt = header(record, FactHeaders.RECORDED_AT);
        if (record.value() == null || id.isEmpty() || type.isEmpty() || clinic.isEmpty() || recordedAt.isEmpty()) {
            return Optional.empty();
        }
        String body = """
            {"id":"%s","type":"%s","occurredAt":"%s","clinic":"%s","subject":"%s","data":%s}\
            """.formatted(
                        id.get(),
                        type.get().name(),
                        header(record, "ce_time").orElse(""),
                        clinic.get(),
                        header(record, FactHeaders.SUBJECT).orElse(""),
                        new String(record.value(), StandardCharsets.UTF_8));
        return Optional.of(new Told(
                UUID.fromString(id.get()), type.get().event(), clinic.get(), Instant.parse(recordedAt.get()), body));
    }

    private static Optional<String> header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? Optional.empty() : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}
