package io.stipple.session.world;

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

/// Booking, as far as this service hears of it.
public final class Booking {
    private static final Map<String, Long> SEQ = new ConcurrentHashMap<>();
    private static final KafkaProducer<String, byte[]> PRODUCER = connected();

    private Booking() {}

    public static void tells(Event... facts) {
        for (Event fact : facts) {
            tells(fact, UUID.randomUUID(), 1);
        }
    }

    /// As Kafka may: the same record several times.
    public static void tellsThrice(Event fact) {
        tells(fact, UUID.randomUUID(), 3);
    }

    private static void tells(Event fact, UUID id, int times) {
        Topic<?> topic = EventType.of(fact).topic();
        Map<String, String> headers = new LinkedHashMap<>(FactHeaders.of(fact, id, topic.publisher(), Instant.now()));
        headers.put(FactHeaders.SEQ, SEQ.merge(fact.subject(), 1L, Long::sum).toString());
        for (int i = 0; i < times; i++) {
            var told = new ProducerRecord<>(
                    topic.name(), fact.story(), FactJson.write(fact).getBytes(StandardCharsets.UTF_8));
            headers.forEach((name, value) -> told.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            PRODUCER.send(told);
        }
        PRODUCER.flush();
    }

    private static KafkaProducer<String, byte[]> connected() {
        Map<String, Object> kafka =
                Map.of("bootstrap.servers", RealParts.running().bootstrapServers());
        try (Admin admin = Admin.create(kafka)) {
            admin.createTopics(Topic.all().stream()
                    .map(topic -> new NewTopic(topic.name(), Topic.PARTITIONS, (short) 1))
                    .toList());
        }
        return new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer());
    }
}
