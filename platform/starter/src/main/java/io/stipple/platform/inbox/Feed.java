package io.stipple.platform.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/// One consumer's hold on its partitions of a topic.
interface Feed {
    /// The next records of each partition, in their order. Partitions may come and go meanwhile.
    Map<TopicPartition, List<RawRecord>> poll(Duration patience);

    /// Remembers for the whole group where each partition goes on.
    ///
    /// @return false if the broker would not hear of it now
    boolean commit(Map<TopicPartition, Long> next);

    /// Lets a partition stand still; it goes on with the record at this offset.
    void hold(TopicPartition partition, long offset);

    /// Lets partitions that stood still go on, if they are still its own.
    void goOn(Collection<TopicPartition> partitions);
}
