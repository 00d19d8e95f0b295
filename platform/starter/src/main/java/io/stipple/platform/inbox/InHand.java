package io.stipple.platform.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;

/// The record each partition of one reader is at. It stays in hand while it is tried again: that is the reader's lag.
final class InHand {
    private static final Clock REAL = Clock.systemUTC();

    private final Map<TopicPartition, Instant> written = new ConcurrentHashMap<>();

    void take(RawRecord raw) {
        written.put(new TopicPartition(raw.topic(), raw.partition()), raw.writtenAt());
    }

    void putDown(RawRecord raw) {
        written.remove(new TopicPartition(raw.topic(), raw.partition()));
    }

    /// Another instance goes on with them.
    void handOver(Collection<TopicPartition> partitions) {
        written.keySet().removeAll(partitions);
    }

    /// Seconds since the oldest was written; 0 when there is none.
    double seconds() {
        Instant now = REAL.instant();
        return written.values().stream()
                .mapToDouble(then -> Duration.between(then, now).toMillis() / 1000.0)
                .max()
                .orElse(0);
    }
}
