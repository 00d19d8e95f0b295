package io.stipple.platform.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;

/// A consumer of Kafka's.
final class KafkaFeed implements Feed {
    private final Consumer<byte[], byte[]> kafka;

    KafkaFeed(Consumer<byte[], byte[]> kafka) {
        this.kafka = kafka;
    }

    @Override
    public Map<TopicPartition, List<RawRecord>> poll(Duration patience) {
        ConsumerRecords<byte[], byte[]> fetched = kafka.poll(patience);
        Map<TopicPartition, List<RawRecord>> records = new LinkedHashMap<>();
        for (TopicPartition partition : fetched.partitions()) {
            records.put(
                    partition,
                    fetched.records(partition).stream().map(RawRecord::of).toList());
        }
        return records;
    }

    /// What cannot be committed is delivered again to whoever has the partition then, who drops it as a duplicate.
    @Override
    public boolean commit(Map<TopicPartition, Long> next) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        next.forEach((partition, offset) -> offsets.put(partition, new OffsetAndMetadata(offset)));
        try {
            try {
                kafka.commitSync(offsets);
            } catch (WakeupException _) {
                kafka.commitSync(offsets); // it is to stop, but not with its work forgotten
            }
            return true;
        } catch (CommitFailedException | RebalanceInProgressException | RetriableException _) {
            return false;
        }
    }

    @Override
    public void hold(TopicPartition partition, long offset) {
        kafka.seek(partition, offset);
        kafka.pause(List.of(partition));
    }

    @Override
    public void goOn(Collection<TopicPartition> partitions) {
        Set<TopicPartition> own = new HashSet<>(kafka.assignment());
        own.retainAll(partitions);
        kafka.resume(own);
    }
}
