package io.stipple.platform.operations;

import io.stipple.contracts.Event;
import io.stipple.contracts.EventType;
import io.stipple.contracts.Topic;
import io.stipple.platform.events.FactHeaders;
import io.stipple.platform.events.FactJson;
import io.stipple.platform.ids.Ids;
import io.stipple.platform.machine.Kafka;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// A record for `booking.appointments` as a publisher writes it, until something about it is spoilt.
final class Letter {
    final UUID id = Ids.next();
    private final Map<String, String> headers;
    private byte @Nullable [] key;
    private byte[] payload;

    private Letter(Event fact, long seq) {
        key = fact.story().getBytes(StandardCharsets.UTF_8);
        headers = new HashMap<>(FactHeaders.of(fact, id, "booking", Instant.now()));
        headers.put(FactHeaders.SEQ, String.valueOf(seq));
        payload = FactJson.write(fact).getBytes(StandardCharsets.UTF_8);
    }

    static Letter of(Event fact, long seq) {
        return new Letter(fact, seq);
    }

    Letter withoutKey() {
        key = null;
        return this;
    }

    Letter withoutHeaders() {
        headers.clear();
        return this;
    }

    Letter header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Letter as(EventType<?> type) {
        return header(FactHeaders.TYPE, type.name());
    }

    Letter saying(byte[] bytes) {
        payload = bytes;
        return this;
    }

    Letter replacing(String part, String other) {
        return saying(
                new String(payload, StandardCharsets.UTF_8).replace(part, other).getBytes(StandardCharsets.UTF_8));
    }

    Letter send() {
        var record = new ProducerRecord<>(Topic.APPOINTMENTS.name(), key, payload);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Kafka.send(List.of(record));
        return this;
    }
}
