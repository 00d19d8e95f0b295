package io.stipple.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What each contender reached in the rounds.
public record Reached(Map<String, Series> series) {
    public Series by(String name) {
        Series found = series.get(name);
        if (found == null) {
            throw new IllegalArgumentException(name + " took no turn");
        }
        return found;
    }

    /// Every round of all but the one.
    public Map<String, List<Double>> besides(String name) {
        Map<String, List<Double>> others = new LinkedHashMap<>();
        series.forEach((other, values) -> others.put(other, values.rounds()));
        others.remove(name);
        return others;
    }
}
