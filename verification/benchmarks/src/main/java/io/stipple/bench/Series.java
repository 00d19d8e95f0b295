package io.stipple.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What one contender reached, a value for each round.
public record Series(List<Double> rounds) {
    public double median() {
        double[] sorted = sorted();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    public double min() {
        return sorted()[0];
    }

    public double max() {
        return sorted()[rounds.size() - 1];
    }

    private double[] sorted() {
        double[] sorted = rounds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,.1f (%,.1f to %,.1f)", median(), min(), max());
    }
}
