package io.stipple.platform.inbox;

import io.stipple.contracts.Event;
import io.stipple.contracts.Topic;
import io.stipple.platform.events.FactHeaders;
import io.stipple.platform.events.FactJson;
import io.stipple.platform.ids.Ids;
import io.stipple.platform.machine.Kafka;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes records as a publisher would, or as a broken one would.
final class Wire {
    final UUID id = Ids.next();
    private final Topic<?> topic;
    private final String key;
    private final Map<String, String> headers;
    private String payload;

    private Wire(Topic<?> topic, Event fact, long seq) {
        this.topic = topic;
        key = fact.story();
        headers = new HashMap<>(FactHeaders.of(fact, id, topic.publisher(), Instant.now()));
        headers.put(FactHeaders.SEQ, String.valueOf(seq));
        payload = FactJson.write(fact);
    }

    static Wire of(Topic<?> topic, Event fact, long seq) {
        return new Wire(topic, fact, seq);
    }

    Wire header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Wire without(String header) {
        headers.remove(header);
        return this;
    }

    Wire saying(String text) {
        payload = text;
        return this;
    }

    Wire replacing(String part, String other) {
        payload = payload.replace(part, other);
        return this;
    }

    Wire send() {
        sendAll(List.of(this));
        return this;
    }

    static void sendAll(List<Wire> wires) {
        Kafka.send(wires.stream()
                .map(one -> Kafka.record(one.topic, one.key, one.headers, one.payload))
                .toList());
    }
}
