package io.stipple.notification.world;

import io.stipple.contracts.Event;
import io.stipple.contracts.EventType;
import io.stipple.contracts.Topic;
import io.stipple.platform.events.FactHeaders;
import io.stipple.platform.events.FactJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// The other services, as Kafka knows them: facts with their headers on real topics.
public final class Peers implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Long> counters = new ConcurrentHashMap<>();

    Peers(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "linger.ms", "0"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    static void makeTopics(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(Topic.all().stream()
                    .map(topic -> new NewTopic(topic.name(), Topic.PARTITIONS, (short) 1))
                    .toList());
        }
    }

    public void publish(Event fact) {
        record(fact, UUID.randomUUID(), 1);
    }

    /// One fact, delivered several times by Kafka.
    public void publish(Event fact, int times) {
        record(fact, UUID.randomUUID(), times);
    }

    private void record(Event fact, UUID id, int times) {
        Topic<?> topic = EventType.of(fact).topic();
        Map<String, String> headers =
                FactHeaders.of(fact, id, topic.publisher(), Instant.ofEpochMilli(System.currentTimeMillis()));
        headers.put(FactHeaders.SEQ, Long.toString(counters.merge(topic.name() + fact.subject(), 1L, Long::sum)));
        byte[] body = FactJson.write(fact).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            ProducerRecord<String, byte[]> row = new ProducerRecord<>(topic.name(), fact.story(), body);
            headers.forEach((name, value) -> row.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(row);
        }
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
