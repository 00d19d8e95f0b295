package io.stipple.bench.relay;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a topic held: how many records arrived in each millisecond, and whether each story was told in order.
final class Log {
    private final Map<String, Integer> lastPlaces = new HashMap<>();
    private final TreeMap<Long, Integer> perMillisecond = new TreeMap<>();
    private int records;
    private int orderViolations;

    /// @param key null where the contender has no stories
    void add(@Nullable String key, String payload, long arrived) {
        records++;
        perMillisecond.merge(arrived, 1, Integer::sum);
        if (key == null) {
            return;
        }
        int place = Fact.placeIn(payload);
        int last = lastPlaces.getOrDefault(key, 0);
        if (place > last + 1) {
            orderViolations++;
        }
        lastPlaces.put(key, Math.max(last, place));
    }

    int records() {
        return records;
    }

    /// Facts that came before one that precedes them in their story. A duplicate is none.
    int orderViolations() {
        return orderViolations;
    }

    /// Between the first arrival and the last.
    double perSecond() {
        long millis = Math.max(1, perMillisecond.lastKey() - perMillisecond.firstKey());
        return records * 1000.0 / millis;
    }

    /// Records per second in each full window since the first arrival.
    double[] windows(int seconds) {
        long first = perMillisecond.firstKey();
        int windows = (int) ((perMillisecond.lastKey() - first) / (seconds * 1000L));
        double[] rates = new double[windows];
        perMillisecond.forEach((millisecond, count) -> {
            int window = (int) ((millisecond - first) / (seconds * 1000L));
            if (window < windows) {
                rates[window] += (double) count / seconds;
            }
        });
        return rates;
    }
}
