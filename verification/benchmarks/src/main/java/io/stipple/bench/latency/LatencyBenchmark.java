package io.stipple.bench.latency;

import io.stipple.bench.Benchmark;
import io.stipple.bench.KafkaTool;
import io.stipple.bench.Machines;
import io.stipple.bench.Options;
import io.stipple.bench.Reached;
import io.stipple.bench.Report;
import io.stipple.bench.Rounds;
import io.stipple.bench.Series;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// From a commit in one service to the committed effect in another, at 200 bookings a second.
public final class LatencyBenchmark implements Benchmark {
    private static final int PER_SECOND = 200;
    private static final String RAW = "raw-latency";
    private static final Pattern PERCENTILE = Pattern.compile("99th = (\\d+)");

    private final List<Double> medians = new ArrayList<>();
    private final List<Double> sinceDue = new ArrayList<>();

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public Report run(Options options) throws Exception {
        var length = Duration.ofSeconds(options.pick(5, 20, 60));
        try (var machines = Machines.start();
                var journey = new Journey(machines, options.seed());
                Admin admin = Admin.create(Map.of("bootstrap.servers", machines.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(RAW, 1, (short) 1))).all().get();
            options.say("99th percentile in milliseconds, %d a second for %d s each:"
                    .formatted(PER_SECOND, length.toSeconds()));
            int messages = options.pick(1_000, 4_000, 10_000);
            Reached reached = new Rounds()
                    .with("stipple", round -> turn(journey, length, round))
                    .with(RAW, _ -> raw(machines, messages))
                    .run(options.pick(2, 5, 5), options);
            return report(reached);
        }
    }

    private double turn(Journey journey, Duration length, int round) throws InterruptedException {
        Stopwatch watch = journey.run(PER_SECOND, length);
        if (round >= 0) {
            medians.add(watch.sinceCommitMillis(50));
            sinceDue.add(watch.sinceDueMillis(99));
        }
        return watch.sinceCommitMillis(99);
    }

    private static double raw(Machines machines, int messages) throws Exception {
        String printed = KafkaTool.run(
                "org.apache.kafka.tools.EndToEndLatency",
                "--bootstrap-server",
                machines.bootstrapServers(),
                "--topic",
                RAW,
                "--num-records",
                Integer.toString(messages),
                "--producer-acks",
                "all",
                "--record-size",
                "700");
        Matcher found = PERCENTILE.matcher(printed);
        if (!found.find()) {
            throw new IllegalStateException("EndToEndLatency said: " + printed);
        }
        return Double.parseDouble(found.group(1));
    }

    private Report report(Reached reached) {
        Map<String, Double> figures = new LinkedHashMap<>();
        double p99 = reached.by("stipple").median();
        figures.put("p99Millis", p99);
        figures.put("p50Millis", new Series(medians).median());
        figures.put("p99MillisFromDue", new Series(sinceDue).median());
        // The tool knows whole milliseconds only: less than one counts as one.
        figures.put("vsRawKafka", p99 / Math.max(1, reached.by(RAW).median()));
        return new Report(
                name(),
                figures,
                Map.of("p99Millis", reached.by("stipple").rounds(), "p50Millis", medians, "p99MillisFromDue", sinceDue),
                Map.of("endToEndLatencyP99Millis", reached.by(RAW).rounds()),
                List.of("EndToEndLatency sends one record at a time, waits for it, and counts whole milliseconds."));
    }
}
