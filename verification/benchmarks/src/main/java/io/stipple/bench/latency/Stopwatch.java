package io.stipple.bench.latency;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Times of one round, in nanoseconds up to a minute.
final class Stopwatch {
    private static final long LONGEST = 60_000_000_000L;
    private static final int DIGITS = 3;

    private final Map<UUID, Long> due = new ConcurrentHashMap<>();
    private final Map<UUID, Long> committed = new ConcurrentHashMap<>();
    private final Histogram sinceCommit = new ConcurrentHistogram(LONGEST, DIGITS);
    private final Histogram sinceDue = new ConcurrentHistogram(LONGEST, DIGITS);
    private final AtomicInteger open = new AtomicInteger();

    void due(UUID booking, long nanos) {
        open.incrementAndGet();
        due.put(booking, nanos);
    }

    void committed(UUID booking) {
        committed.put(booking, System.nanoTime());
    }

    /// The effect may be told before the committing thread comes to say so: then it took no time.
    void effect(UUID booking) {
        long now = System.nanoTime();
        Long began = due.remove(booking);
        if (began != null) {
            Long ended = committed.remove(booking);
            sinceDue.recordValue(Math.min(LONGEST, now - began));
            sinceCommit.recordValue(ended == null ? 0 : Math.min(LONGEST, now - ended));
            open.decrementAndGet();
        }
    }

    boolean allDone() {
        return open.get() == 0;
    }

    double sinceCommitMillis(double percentile) {
        return sinceCommit.getValueAtPercentile(percentile) / 1e6;
    }

    double sinceDueMillis(double percentile) {
        return sinceDue.getValueAtPercentile(percentile) / 1e6;
    }
}
