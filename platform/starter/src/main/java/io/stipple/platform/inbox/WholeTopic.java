package io.stipple.platform.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// A topic from its first record, read outside of any group, so that nobody's offsets move.
final class WholeTopic implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final KafkaConsumer<byte[], byte[]> kafka;
    private final List<TopicPartition> partitions;

    WholeTopic(Map<String, Object> connection, String topic, int atOnce) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, atOnce);
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 4 << 20);
        kafka = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        partitions = kafka.partitionsFor(topic).stream()
                .map(one -> new TopicPartition(topic, one.partition()))
                .toList();
        kafka.assign(partitions);
        kafka.seekToBeginning(partitions);
    }

    /// Where each partition ends now.
    Map<TopicPartition, Long> ends() {
        return kafka.endOffsets(partitions);
    }

    boolean stillBefore(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().anyMatch(end -> kafka.position(end.getKey()) < end.getValue());
    }

    /// The next records, each partition's in its order.
    List<RawRecord> next() {
        List<RawRecord> records = new ArrayList<>();
        kafka.poll(PATIENCE).forEach(one -> records.add(RawRecord.of(one)));
        return records;
    }

    @Override
    public void close() {
        kafka.close();
    }
}
