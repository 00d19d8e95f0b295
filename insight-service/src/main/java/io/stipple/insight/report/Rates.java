package io.stipple.insight.report;

import java.util.Optional;

/// What the counts say together, each between 0 and 1 and empty while there is nothing to divide by. They compare what
/// happened in the same months, not the same clients: a plan agreed in May for a consultation in April counts in May.
///
/// @param show visits that took place, of those the client was expected at
/// @param plan plans agreed, per consultation
/// @param course courses finished, per plan agreed
record Rates(Optional<Double> show, Optional<Double> plan, Optional<Double> course) {

    static Rates of(Counts counts) {
        return new Rates(
                share(counts.completed(), counts.completed() + counts.missed()),
                share(counts.plans(), counts.consultations()),
                share(counts.courses(), counts.plans()));
    }

    private static Optional<Double> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Math.round(part * 10_000.0 / whole) / 10_000.0);
    }
}
