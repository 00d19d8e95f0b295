package io.stipple.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What arrived, story by story, and whether anything can arrive just now.
final class MemoryLog {
    /// How long a publisher tries.
    static final Duration TIMEOUT = Duration.ofSeconds(2);

    final Map<String, List<String>> stories = new HashMap<>();
    /// Facts it does not take.
    private final Set<String> refused = new HashSet<>();
    private final World world;
    private boolean away;

    MemoryLog(World world) {
        this.world = world;
    }

    void arrive(Row row) {
        world.trace(() -> "    arrives: " + row.payload());
        stories.computeIfAbsent(row.key(), _ -> new ArrayList<>()).add(row.payload());
    }

    void refuse(String payload) {
        refused.add(payload);
    }

    boolean refuses(Row row) {
        return refused.contains(row.payload());
    }

    /// What made it refuse is put right.
    void takeAll() {
        refused.clear();
    }

    boolean isAway() {
        return away;
    }

    void away(boolean gone) {
        world.trace(() -> gone ? "-- Kafka goes away" : "-- Kafka is back");
        away = gone;
    }
}
