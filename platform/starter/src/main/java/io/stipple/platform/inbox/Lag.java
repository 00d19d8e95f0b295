package io.stipple.platform.inbox;

import io.stipple.contracts.Topic;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.MetadataRecoveryStrategy;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// How many records of its topic a reader's group has not committed, as the broker sees it: all instances together,
/// and also while none runs.
final class Lag implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 3000;

    private final Map<String, Object> settings;
    private final String groupSuffix;
    private @Nullable Admin kafka;

    Lag(Map<String, Object> connection, String groupSuffix) {
        this.groupSuffix = groupSuffix;
        settings = new HashMap<>(connection);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        // While no broker answers, an admin client that rebootstraps does nothing else, without a pause. Ours is
        // made anew instead.
        settings.put(AdminClientConfig.METADATA_RECOVERY_STRATEGY_CONFIG, MetadataRecoveryStrategy.NONE.name);
    }

    /// Empty while Kafka is away or the topic not yet made.
    synchronized Optional<Long> of(TopicReader<?> reader) {
        try {
            List<TopicPartition> partitions = IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(number -> new TopicPartition(reader.topic().name(), number))
                    .toList();
            Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
            Map<TopicPartition, Long> starts = offsets(partitions, OffsetSpec.earliest());
            Map<TopicPartition, OffsetAndMetadata> committed = admin().listConsumerGroupOffsets(
                            reader.name() + groupSuffix)
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            return Optional.of(partitions.stream()
                    .mapToLong(one -> {
                        long start = starts.getOrDefault(one, 0L);
                        return ends.getOrDefault(one, 0L) - position(Optional.ofNullable(committed.get(one)), start);
                    })
                    .sum());
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            close();
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static long position(Optional<OffsetAndMetadata> committed, long start) {
        return Math.max(start, committed.map(OffsetAndMetadata::offset).orElse(start));
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec at)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<TopicPartition, OffsetSpec> question = new HashMap<>();
        partitions.forEach(one -> question.put(one, at));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        admin().listOffsets(question)
                .all()
                .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .forEach((one, found) -> offsets.put(one, found.offset()));
        return offsets;
    }

    private Admin admin() {
        if (kafka == null) {
            kafka = Admin.create(settings);
        }
        return kafka;
    }

    @Override
    public synchronized void close() {
        if (kafka != null) {
            kafka.close(Duration.ofSeconds(1));
            kafka = null;
        }
    }
}
