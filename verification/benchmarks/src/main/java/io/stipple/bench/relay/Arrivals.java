package io.stipple.bench.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// A topic of one turn. The broker stamps each record with the time it arrived, so that nobody measures with his own
/// clock and nothing has to read along while it is measured.
final class Arrivals implements AutoCloseable {
    private static final int PARTITIONS = 12;
    private static final Duration LOOK = Duration.ofMillis(200);

    private final String topic;
    private final Map<String, Object> connection;
    private final Admin admin;
    private final List<TopicPartition> partitions;

    Arrivals(String bootstrapServers, String topic) throws Exception {
        this.topic = topic;
        connection = Map.of("bootstrap.servers", bootstrapServers);
        admin = Admin.create(connection);
        var made = new NewTopic(topic, PARTITIONS, (short) 1)
                .configs(Map.of("message.timestamp.type", "LogAppendTime", "retention.ms", "-1"));
        admin.createTopics(List.of(made)).all().get();
        partitions = IntStream.range(0, PARTITIONS)
                .mapToObj(number -> new TopicPartition(topic, number))
                .toList();
    }

    String topic() {
        return topic;
    }

    /// Until that many are there.
    void await(int count, Duration patience) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (there() < count) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "%d of %d arrived on %s in %s".formatted(there(), count, topic, patience));
            }
            Thread.sleep(LOOK);
        }
    }

    long there() throws Exception {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        partitions.forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().values().stream()
                .mapToLong(end -> end.offset())
                .sum();
    }

    /// Reads everything there is now.
    Log read() {
        var settings = new HashMap<>(connection);
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.poll.records", 10_000);
        settings.put("fetch.max.bytes", 64 << 20);
        settings.put("max.partition.fetch.bytes", 8 << 20);
        var log = new Log();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(500))) {
                    log.add(record.key(), record.value(), record.timestamp());
                }
            }
        }
        return log;
    }

    @Override
    public void close() throws Exception {
        admin.deleteTopics(List.of(topic)).all().get();
        admin.close();
    }
}
