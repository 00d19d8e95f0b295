package io.stipple.platform.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/// How long partitions stand still in transient trouble: each by itself, twice as long each time, up to a limit.
final class Pauses {
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int DOUBLINGS = 20;

    private record Pause(int tries, Instant until) {}

    private final InstantSource clock;
    private final Duration longest;
    private final Map<TopicPartition, Pause> pauses = new HashMap<>();
    private final Set<TopicPartition> standing = new HashSet<>();

    Pauses(InstantSource clock, Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    /// @return how often it has been tried in vain
    int begin(TopicPartition partition) {
        Pause last = pauses.get(partition);
        int tries = last == null ? 1 : last.tries() + 1;
        Duration length = FIRST.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
        Duration pause = length.compareTo(longest) < 0 ? length : longest;
        pauses.put(partition, new Pause(tries, clock.instant().plus(pause)));
        standing.add(partition);
        return tries;
    }

    /// Those that have stood long enough. How often they were tried is kept until one of their records is taken.
    List<TopicPartition> over() {
        Instant now = clock.instant();
        List<TopicPartition> over = new ArrayList<>();
        for (TopicPartition partition : standing) {
            Pause pause = pauses.get(partition);
            if (pause == null || !pause.until().isAfter(now)) {
                over.add(partition);
            }
        }
        over.forEach(standing::remove);
        return over;
    }

    /// How long one may wait for records before the next pause ends.
    Duration patience() {
        Instant now = clock.instant();
        return standing.stream()
                .map(pauses::get)
                .map(pause -> pause == null ? Duration.ZERO : Duration.between(now, pause.until()))
                .filter(left -> left.compareTo(PATIENCE) < 0)
                .min(Duration::compareTo)
                .map(left -> left.isNegative() ? Duration.ZERO : left)
                .orElse(PATIENCE);
    }

    void forget(Collection<TopicPartition> partitions) {
        pauses.keySet().removeAll(partitions);
        standing.removeAll(partitions);
    }
}
