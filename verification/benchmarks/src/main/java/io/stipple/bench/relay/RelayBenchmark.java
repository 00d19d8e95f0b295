package io.stipple.bench.relay;

import io.stipple.bench.Benchmark;
import io.stipple.bench.Machines;
import io.stipple.bench.Options;
import io.stipple.bench.Reached;
import io.stipple.bench.Report;
import io.stipple.bench.Rounds;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How fast a full outbox drains, in order.
public final class RelayBenchmark implements Benchmark {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Map<String, Integer> orderViolations = new LinkedHashMap<>();

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public Report run(Options options) throws Exception {
        int count = options.pick(5_000, 20_000, 1_000_000);
        try (Machines machines = Machines.start("wal_level = logical")) {
            var ours = new Stipple(machines, options.seed());
            List<Contender> contenders = List.of(
                    ours,
                    new Debezium(machines, options.seed()),
                    new Namastack(machines, options.seed(), count),
                    new RawProducer(machines, options.seed()));
            var turns = new Rounds();
            for (Contender contender : contenders) {
                contender.prepare();
                turns.with(contender.name(), round -> turn(machines, contender, round, count));
            }
            options.say("Facts per second from a full outbox of " + count + " to the topic:");
            Reached reached = turns.run(options.pick(2, 5, 5), options);
            double capacity = reached.by("stipple").median();
            int seconds = options.pick(15, 60, 60);
            options.say("Overload: %,.0f facts a second for %d s".formatted(1.5 * capacity, seconds));
            Overload.Result overload =
                    new Overload(machines, options.seed()).run(1.5 * capacity, seconds, options.pick(3, 5, 5));
            orderViolations.merge("stipple", overload.orderViolations(), Integer::sum);
            return report(reached, overload);
        }
    }

    private double turn(Machines machines, Contender contender, int round, int count) throws Exception {
        try (var arrivals = new Arrivals(machines.bootstrapServers(), contender.name() + "-" + (round + 1))) {
            try (AutoCloseable _ = contender.start(arrivals.topic(), count)) {
                arrivals.await(count, PATIENCE);
            }
            Log log = arrivals.read();
            orderViolations.merge(contender.name(), log.orderViolations(), Integer::sum);
            return log.perSecond();
        }
    }

    private Report report(Reached reached, Overload.Result overload) {
        Map<String, Double> figures = new LinkedHashMap<>();
        double median = reached.by("stipple").median();
        figures.put("vsDebezium", median / reached.by("debezium").median());
        figures.put("vsNamastack", median / reached.by("namastack").median());
        figures.put("vsRawProducer", median / reached.by("raw-producer").median());
        figures.put("overloadDrain", overload.atTheEnd());
        figures.put("orderViolations", (double) orderViolations.getOrDefault("stipple", 0));
        List<String> notes = List.of(
                "Facts out of order by contender, all rounds: " + orderViolations,
                "Overload: %,.0f facts a second were written meanwhile".formatted(overload.written()));
        Map<String, List<Double>> ours = Map.of(
                "drainPerSecond", reached.by("stipple").rounds(),
                "overloadDrainPerSecond",
                        Arrays.stream(overload.drained()).boxed().toList());
        return new Report(name(), figures, ours, reached.besides("stipple"), notes);
    }
}
