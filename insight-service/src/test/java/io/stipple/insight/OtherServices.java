package io.stipple.insight;

import io.stipple.contracts.Event;
import io.stipple.contracts.EventType;
import io.stipple.contracts.Topic;
import io.stipple.platform.events.FactHeaders;
import io.stipple.platform.events.FactJson;
import io.stipple.platform.testing.RealParts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Booking, session and notification, as far as insight hears of them.
final class OtherServices {

    private static final Map<String, Long> SEQ = new ConcurrentHashMap<>();
    private static final Map<String, Object> KAFKA = withTopics();

    private OtherServices() {}

    static void say(Event... facts) {
        try (KafkaProducer<String, byte[]> wire = wire()) {
            for (Event fact : facts) {
                say(wire, fact, 1);
            }
        }
    }

    /// As Kafka may: the same record several times.
    static void sayTwice(Event fact) {
        try (KafkaProducer<String, byte[]> wire = wire()) {
            say(wire, fact, 2);
        }
    }

    private static void say(KafkaProducer<String, byte[]> wire, Event fact, int times) {
        Topic<?> topic = EventType.of(fact).topic();
        Map<String, String> headers =
                new LinkedHashMap<>(FactHeaders.of(fact, UUID.randomUUID(), topic.publisher(), Instant.now()));
        headers.put(
                FactHeaders.SEQ,
                SEQ.merge(topic.name() + fact.subject(), 1L, Long::sum).toString());
        for (int i = 0; i < times; i++) {
            var said = new ProducerRecord<>(
                    topic.name(), fact.story(), FactJson.write(fact).getBytes(StandardCharsets.UTF_8));
            headers.forEach((name, value) -> said.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            wire.send(said);
        }
    }

    private static Map<String, Object> withTopics() {
        Map<String, Object> kafka =
                Map.of("bootstrap.servers", RealParts.running().bootstrapServers());
        try (Admin admin = Admin.create(kafka)) {
            admin.createTopics(Topic.all().stream()
                    .map(topic -> new NewTopic(topic.name(), Topic.PARTITIONS, (short) 1))
                    .toList());
        }
        return kafka;
    }

    private static KafkaProducer<String, byte[]> wire() {
        return new KafkaProducer<>(KAFKA, new StringSerializer(), new ByteArraySerializer());
    }
}
