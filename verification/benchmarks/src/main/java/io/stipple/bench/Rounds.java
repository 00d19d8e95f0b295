package io.stipple.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lets contenders take turns, A-B-A-B, so that whatever else the machine does falls on all of them alike.
public final class Rounds {
    /// One turn of one contender.
    public interface Turn {
        /// @param round from 0; the warm-up before it is -1
        double take(int round) throws Exception;
    }

    private final Map<String, Turn> contenders = new LinkedHashMap<>();

    public Rounds with(String name, Turn turn) {
        contenders.put(name, turn);
        return this;
    }

    /// One warm-up that does not count, then the rounds; each starts with another contender.
    public Reached run(int rounds, Options options) throws Exception {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(contenders.keySet());
        names.forEach(name -> values.put(name, new ArrayList<>()));
        for (int round = -1; round < rounds; round++) {
            for (int place = 0; place < names.size(); place++) {
                String name = names.get(Math.floorMod(place + round, names.size()));
                Turn turn = contenders.get(name);
                double value = turn == null ? Double.NaN : turn.take(round);
                options.say(
                        String.format("  %-9s %-16s %,12.1f", round < 0 ? "warm-up" : "round " + round, name, value));
                if (round >= 0) {
                    values.getOrDefault(name, new ArrayList<>()).add(value);
                }
            }
        }
        Map<String, Series> series = new LinkedHashMap<>();
        values.forEach((name, reached) -> series.put(name, new Series(reached)));
        return new Reached(series);
    }
}
