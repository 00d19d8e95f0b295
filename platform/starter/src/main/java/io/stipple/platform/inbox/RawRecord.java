package io.stipple.platform.inbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/// A record as Kafka holds it, before anything is believed about it.
///
/// @param headers the last value of each name, in a form any database and log can hold
/// @param writtenAt Kafka's timestamp, real time
record RawRecord(
        String topic,
        int partition,
        long offset,
        Instant writtenAt,
        Optional<byte[]> key,
        Map<String, String> headers,
        Optional<byte[]> payload) {

    static RawRecord of(ConsumerRecord<byte[], byte[]> received) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : received.headers()) {
            headers.put(HeaderText.of(header.key()), HeaderText.of(header.value()));
        }
        return new RawRecord(
                received.topic(),
                received.partition(),
                received.offset(),
                Instant.ofEpochMilli(Math.max(0, received.timestamp())),
                Optional.ofNullable(received.key()),
                headers,
                Optional.ofNullable(received.value()));
    }

    /// Whose story it belongs to. A record without a key belongs to none: it is a story of its own.
    String story() {
        return key.map(HeaderText::shortened).orElseGet(() -> topic + "-" + partition + "@" + offset);
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    Optional<UUID> eventId(String header) {
        try {
            return header(header).map(UUID::fromString);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
