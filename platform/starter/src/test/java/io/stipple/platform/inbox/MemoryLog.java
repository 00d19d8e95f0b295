package io.stipple.platform.inbox;

import io.stipple.contracts.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;

/// A simulated topic and the offsets its group has committed.
final class MemoryLog {
    static final int PARTITIONS = 3;

    private final List<List<RawRecord>> records = IntStream.range(0, PARTITIONS)
            .<List<RawRecord>>mapToObj(_ -> new ArrayList<>())
            .toList();
    private final long[] committed = new long[PARTITIONS];

    static TopicPartition named(int partition) {
        return new TopicPartition(Topic.CLIENTS.name(), partition);
    }

    List<RawRecord> of(int partition) {
        return records.get(partition);
    }

    void append(int partition, RawRecord made) {
        records.get(partition)
                .add(new RawRecord(
                        made.topic(),
                        partition,
                        records.get(partition).size(),
                        made.writtenAt(),
                        made.key(),
                        made.headers(),
                        made.payload()));
    }

    long committed(TopicPartition partition) {
        return committed[partition.partition()];
    }

    void commit(TopicPartition partition, long next) {
        committed[partition.partition()] = next;
    }

    void rewind() {
        Arrays.fill(committed, 0);
    }

    boolean readToTheEnd() {
        return IntStream.range(0, PARTITIONS)
                .allMatch(one -> committed[one] == records.get(one).size());
    }
}
