package io.stipple.platform.machine;

import io.stipple.contracts.Topic;
import io.stipple.platform.testing.RealParts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Utils;

/// The broker as somebody else than the starter sees it.
public final class Kafka {
    public static final String ADDRESS = RealParts.running().bootstrapServers();

    private Kafka() {}

    /// Takes every record of earlier tests away, and makes the topics that are missing.
    public static void clean() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", ADDRESS))) {
            Set<String> standing = admin.listTopics().names().get();
            admin.createTopics(Topic.all().stream()
                            .filter(topic -> !standing.contains(topic.name()))
                            .map(topic -> new NewTopic(topic.name(), Topic.PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
            Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
            standing.stream()
                    .filter(name ->
                            Topic.all().stream().anyMatch(topic -> topic.name().equals(name)))
                    .forEach(name -> {
                        for (int number = 0; number < Topic.PARTITIONS; number++) {
                            partitions.put(new TopicPartition(name, number), OffsetSpec.latest());
                        }
                    });
            Map<TopicPartition, RecordsToDelete> past = new HashMap<>();
            admin.listOffsets(partitions).all().get().forEach((partition, end) -> {
                if (end.offset() > 0) {
                    past.put(partition, RecordsToDelete.beforeOffset(end.offset()));
                }
            });
            admin.deleteRecords(past).all().get();
        } catch (ExecutionException | InterruptedException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /// Everything on the topic now.
    public static List<ConsumerRecord<String, byte[]>> on(Topic<?> topic) {
        return on(ADDRESS, topic);
    }

    public static List<ConsumerRecord<String, byte[]>> on(String address, Topic<?> topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", address, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            return found;
        }
    }

    /// Where Kafka puts a key.
    public static int partition(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % Topic.PARTITIONS;
    }

    /// Writes past the outbox.
    public static void send(List<ProducerRecord<byte[], byte[]>> records) {
        Map<String, Object> settings = Map.of("bootstrap.servers", ADDRESS);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            records.forEach(producer::send);
        }
    }

    public static ProducerRecord<byte[], byte[]> record(
            Topic<?> topic, String key, Map<String, String> headers, String payload) {
        var made = new ProducerRecord<>(
                topic.name(), key.getBytes(StandardCharsets.UTF_8), payload.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> made.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return made;
    }
}
