package io.stipple.bench.relay;

import io.stipple.bench.BareService;
import io.stipple.bench.Machines;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/// Half as much again as the relay carried from a full outbox, written while it carries. The outbox grows all the
/// time; the question is whether the relay slows down for it.
final class Overload {
    /// @param drained facts per second that arrived, window by window
    /// @param written facts per second that were added meanwhile
    record Result(double[] drained, double written, int orderViolations) {
        /// What is left of the best window at the end.
        double atTheEnd() {
            int third = Math.max(1, drained.length / 3);
            double end = Arrays.stream(drained, drained.length - third, drained.length)
                    .average()
                    .orElse(0);
            return end / Arrays.stream(drained).max().orElse(1);
        }
    }

    private static final int TOGETHER = 500;

    private final Machines machines;
    private final long seed;

    Overload(Machines machines, long seed) {
        this.machines = machines;
        this.seed = seed;
    }

    Result run(double perSecond, int seconds, int window) throws Exception {
        String url = machines.copyOfDatabase(Stipple.TABLES, "overload");
        var facts = new Facts(seed, (int) (perSecond * seconds));
        long written;
        try (var arrivals = new Arrivals(machines.bootstrapServers(), "overload");
                var rows = new OutboxRows(url, arrivals.topic())) {
            rows.write(facts, (int) perSecond / TOGETHER * TOGETHER);
            try (var _ = BareService.named("booking", machines, url).run()) {
                written = write(rows, facts, perSecond, seconds);
            }
            Log log = arrivals.read();
            double[] windows = log.windows(window);
            // The service's first window is its start, those after the load is taken off are none of it.
            double[] loaded = Arrays.copyOfRange(windows, 1, Math.min(windows.length, seconds / window));
            return new Result(loaded, (double) written / seconds, log.orderViolations());
        }
    }

    private static long write(OutboxRows rows, Facts facts, double perSecond, int seconds) throws Exception {
        long start = System.nanoTime();
        long written = 0;
        while (System.nanoTime() - start < seconds * 1_000_000_000L) {
            rows.writeTogether(facts, TOGETHER);
            written += TOGETHER;
            long due = start + (long) (written / perSecond * 1e9);
            LockSupport.parkNanos(due - System.nanoTime());
        }
        return written;
    }
}
