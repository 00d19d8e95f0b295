package io.stipple.platform.inbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;

/// A simulated consumer. When a partition is taken from it unawares it goes on once more with what it had fetched,
/// as a process does that was stopped for a while.
class MemoryFeed implements Feed {
    private final MemoryLog log;
    private final Fate fate;
    private final Clock clock;
    final Map<TopicPartition, Long> positions = new HashMap<>();
    private final Set<TopicPartition> standing = new HashSet<>();
    private final Set<TopicPartition> lost = new HashSet<>();

    MemoryFeed(MemoryLog log, Fate fate, Clock clock) {
        this.log = log;
        this.fate = fate;
        this.clock = clock;
    }

    void assign(TopicPartition partition) {
        lost.remove(partition);
        standing.remove(partition);
        positions.put(partition, log.committed(partition));
    }

    void revoke(TopicPartition partition) {
        positions.remove(partition);
        standing.remove(partition);
    }

    void loseUnawares(TopicPartition partition) {
        lost.add(partition);
    }

    /// What it finds out when it next speaks to the broker.
    Set<TopicPartition> noticeLosses() {
        Set<TopicPartition> noticed = Set.copyOf(lost);
        noticed.forEach(this::revoke);
        lost.clear();
        return noticed;
    }

    @Override
    public Map<TopicPartition, List<RawRecord>> poll(Duration patience) {
        List<TopicPartition> own = new ArrayList<>(positions.keySet());
        own.sort(Comparator.comparing(TopicPartition::partition));
        Collections.shuffle(own, fate.random);
        Map<TopicPartition, List<RawRecord>> fetched = new LinkedHashMap<>();
        for (TopicPartition partition : own) {
            List<RawRecord> all = log.of(partition.partition());
            int from = positions.getOrDefault(partition, 0L).intValue();
            int to = Math.min(all.size(), from + 1 + fate.random.nextInt(8));
            if (from < to && !standing.contains(partition)) {
                fetched.put(partition, List.copyOf(all.subList(from, to)));
                positions.put(partition, (long) to);
            }
        }
        if (fetched.isEmpty()) {
            clock.pass(patience);
        }
        return fetched;
    }

    @Override
    public boolean commit(Map<TopicPartition, Long> next) {
        fate.mayDieAt("before the offset commit");
        if (fate.oneIn(15) || next.keySet().stream().anyMatch(lost::contains)) {
            return false;
        }
        fate.say("commit %s", next);
        next.forEach(log::commit);
        fate.mayDieAt("after the offset commit");
        return true;
    }

    @Override
    public void hold(TopicPartition partition, long offset) {
        positions.put(partition, offset);
        standing.add(partition);
    }

    @Override
    public void goOn(Collection<TopicPartition> partitions) {
        standing.removeAll(partitions);
    }

    /// Time that only passes when somebody waits.
    static final class Clock implements InstantSource {
        private Instant now = Instant.EPOCH;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
