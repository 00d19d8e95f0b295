package io.stipple.bench.record;

import io.stipple.bench.Benchmark;
import io.stipple.bench.Machines;
import io.stipple.bench.Options;
import io.stipple.bench.Reached;
import io.stipple.bench.Report;
import io.stipple.bench.Rounds;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// From the sign-off of a session record to its fact on the topic, 50 a second, and ten years of one client opened,
/// beside the writes of the same sign-off by plain JDBC.
public final class RecordsBenchmark implements Benchmark {
    private static final int PER_SECOND = 50;
    private static final int WARM_UP_ROUNDS = 5;
    private static final long LONGEST = 60_000_000_000L;

    private final List<Double> histories = new ArrayList<>();
    private double refused;

    @Override
    public String name() {
        return "records";
    }

    @Override
    public Report run(Options options) throws Exception {
        int seconds = options.pick(4, 20, 60);
        int rounds = options.pick(2, 5, 5);
        int perRound = seconds * PER_SECOND;
        try (var practice = new Practice();
                Connection plain = Machines.connect(practice.database());
                var topic = new RecordTopic(practice.bootstrapServers())) {
            Iterator<String> drafts = Drafts.of(practice, (2L * rounds + WARM_UP_ROUNDS + 1) * perRound)
                    .iterator();
            TenYears.of(practice);
            options.say(
                    "99th percentile in milliseconds, %d sign-offs a second for %d s:".formatted(PER_SECOND, seconds));
            Reached reached = new Rounds()
                    .with("stipple", round -> turn(practice, topic, drafts, perRound, round))
                    .with("same-writes", _ -> SameWrites.p99(plain, drafts, perRound))
                    .run(rounds, options);
            return report(reached);
        }
    }

    /// A service that has just started gets its first sign-offs one after another: at full rate it would have to refuse
    /// some (503) until it is warm.
    private double turn(Practice practice, RecordTopic topic, Iterator<String> drafts, int many, int round)
            throws Exception {
        return round < 0
                ? warmUp(practice, topic, drafts, WARM_UP_ROUNDS * many)
                : measured(practice, topic, drafts, many);
    }

    private static double warmUp(Practice practice, RecordTopic topic, Iterator<String> drafts, int many)
            throws Exception {
        Histogram times = new Histogram(LONGEST, 3);
        for (int one = 0; one < many; one++) {
            String draft = drafts.next();
            long began = System.nanoTime();
            practice.post("/v1/session-records/" + draft + "/completion", Map.of());
            times.recordValue(Math.min(LONGEST, topic.arrivalOf(draft) - began));
        }
        return times.getValueAtPercentile(99) / 1e6;
    }

    private double measured(Practice practice, RecordTopic topic, Iterator<String> drafts, int many) throws Exception {
        Histogram times = new ConcurrentHistogram(LONGEST, 3);
        long interval = 1_000_000_000L / PER_SECOND;
        long start = System.nanoTime();
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int one = 0; one < many; one++) {
                long due = start + one * interval;
                LockSupport.parkNanos(due - System.nanoTime());
                String draft = drafts.next();
                all.add(threads.submit(() -> {
                    practice.post("/v1/session-records/" + draft + "/completion", Map.of());
                    times.recordValue(Math.min(LONGEST, topic.arrivalOf(draft) - due));
                    return null;
                }));
            }
        }
        refused += SignOffs.refused(all, practice.database());
        histories.add(TenYears.p99Millis(practice));
        return times.getValueAtPercentile(99) / 1e6;
    }

    private Report report(Reached reached) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("completionP99Millis", reached.by("stipple").median());
        figures.put("historyP99Millis", new io.stipple.bench.Series(histories).median());
        figures.put("refused", refused);
        figures.put(
                "vsSameWrites",
                reached.by("stipple").median() / reached.by("same-writes").median());
        return new Report(
                name(),
                figures,
                Map.of("completionP99Millis", reached.by("stipple").rounds(), "historyP99Millis", histories),
                Map.of("sameWritesP99Millis", reached.by("same-writes").rounds()),
                List.of(
                        "Counted from when a sign-off was due; the anchor writes the same rows and publishes nothing.",
                        "Refused: answered with 503 because no database connection came free within 5 s."));
    }
}
