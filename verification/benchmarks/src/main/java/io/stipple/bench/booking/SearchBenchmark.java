package io.stipple.bench.booking;

import io.stipple.bench.Benchmark;
import io.stipple.bench.BuiltService;
import io.stipple.bench.Options;
import io.stipple.bench.Reached;
import io.stipple.bench.Report;
import io.stipple.bench.Rounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/// Free slots of 30 days and 50 technicians in one call, beside the same question as one SQL statement.
public final class SearchBenchmark implements Benchmark {
    private static final int DAYS = 30;
    private static final int TECHNICIANS = 50;
    private static final int TREATMENT_MINUTES = 180;
    private static final double PER_SECOND = 8;
    private static final String OURS = "stipple";
    private static final String STATEMENT = "one-sql-statement";
    private static final String MONTH = "one-clinic-month";

    private final Histogram all = Crowd.histogram();
    private final Histogram month = Crowd.histogram();
    private final List<Double> p99 = new ArrayList<>();

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Report run(Options options) throws Exception {
        Franchise large = World.franchise(
                options.pick(4, 20, 20), TECHNICIANS, options.pick(20_000, 300_000, 3_000_000), DAYS, options);
        Franchise usual =
                World.franchise(options.pick(20, 200, 200), options.pick(20_000, 300_000, 3_000_000), options);
        try (World world = World.begin()) {
            world.load("large", large, options);
            world.load("usual", usual, options);
            Map<String, Double> figures = new LinkedHashMap<>();
            Reached reached = measured(world, large, usual, options);
            figures.put("p99Millis", all.getValueAtPercentile(99) / 1e6);
            figures.put("p50Millis", all.getValueAtPercentile(50) / 1e6);
            figures.put(
                    "vsSqlFloor",
                    reached.by(OURS).median() / reached.by(STATEMENT).median());
            figures.put("monthP99Millis", month.getValueAtPercentile(99) / 1e6);
            int calendars = options.pick(300, 10_000, 10_000);
            figures.put("oracleMismatches", (double) Oracle.mismatches(world, calendars, options));
            figures.put("oracleCalendars", (double) calendars);
            return new Report(
                    name(),
                    figures,
                    Map.of(
                            "p50Millis",
                            reached.by(OURS).rounds(),
                            "p99Millis",
                            p99,
                            MONTH,
                            reached.by(MONTH).rounds()),
                    Map.of(STATEMENT, reached.by(STATEMENT).rounds()),
                    List.of(
                            "Requests come at their own times, %.0f a second; times are counted from when each was due, in"
                                            .formatted(PER_SECOND)
                                    + " milliseconds. The statement is asked again and again by one connection."));
        }
    }

    private Reached measured(World world, Franchise large, Franchise usual, Options options) throws Exception {
        int seconds = options.pick(5, 15, 40);
        try (BuiltService service = world.serve("large");
                BuiltService other = world.serve("usual");
                var statement = new SlotSql(world.machines().url("large"))) {
            var arrivals = new Arrivals(service, world.token());
            var others = new Arrivals(other, world.token());
            sameAnswer(service, statement, large, world, options);
            Reached reached = new Rounds()
                    .with(OURS, round -> turn(arrivals, large, round, seconds(round, seconds)))
                    .with(STATEMENT, _ -> statement(statement, large, options.pick(5, 20, 40)))
                    .with(MONTH, round -> month(others, usual, round, seconds(round, seconds)))
                    .run(options.pick(2, 5, 5), options);
            arrivals.leave();
            others.leave();
            return reached;
        }
    }

    /// A service that was just started compiles itself for about a minute of this.
    private static int seconds(int round, int seconds) {
        return round < 0 ? 4 * seconds : seconds;
    }

    /// Else the one would be measured against another question.
    private static void sameAnswer(
            BuiltService service, SlotSql statement, Franchise franchise, World world, Options options)
            throws Exception {
        try (Wire wire = new Wire(service.port(), world.token())) {
            Wire.Reply reply = wire.get(Requests.slots(franchise, 0, "SESSION", DAYS));
            int ours = reply.text().split("\"startsAt\"", -1).length - 1;
            int theirs = statement.count(franchise.code(0), franchise.today().plusDays(1), DAYS, TREATMENT_MINUTES);
            if (ours != theirs || ours == 0) {
                throw new IllegalStateException("the service found %d slots, the statement %d; %d %s"
                        .formatted(
                                ours,
                                theirs,
                                reply.status(),
                                reply.text().lines().findFirst().orElse("").length()));
            }
            options.say("%,d slots are free, %,d kB of JSON; milliseconds to the median answer:"
                    .formatted(ours, reply.body().length / 1024));
        }
    }

    private double turn(Arrivals arrivals, Franchise franchise, int round, int seconds) throws Exception {
        Histogram lap = arrivals.of(Requests.slots(franchise, 0, "SESSION", DAYS), PER_SECOND, seconds);
        if (round >= 0) {
            all.add(lap);
            p99.add(lap.getValueAtPercentile(99) / 1e6);
        }
        return lap.getValueAtPercentile(50) / 1e6;
    }

    private double month(Arrivals arrivals, Franchise franchise, int round, int seconds) throws Exception {
        Histogram lap = arrivals.of(Requests.slots(franchise, 3, "CONSULTATION", DAYS), 4 * PER_SECOND, seconds);
        if (round >= 0) {
            month.add(lap);
        }
        return lap.getValueAtPercentile(50) / 1e6;
    }

    private static double statement(SlotSql statement, Franchise franchise, int times) throws Exception {
        Histogram lap = Crowd.histogram();
        for (int time = 0; time < times; time++) {
            long began = System.nanoTime();
            statement.count(franchise.code(0), franchise.today().plusDays(1), DAYS, TREATMENT_MINUTES);
            lap.recordValue(System.nanoTime() - began);
        }
        return lap.getValueAtPercentile(50) / 1e6;
    }
}
