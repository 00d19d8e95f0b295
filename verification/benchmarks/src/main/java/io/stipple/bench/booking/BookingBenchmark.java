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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/// Bookings per second over HTTP beside the same SQL by plain JDBC, over as many connections.
public final class BookingBenchmark implements Benchmark {
    private static final int CONNECTIONS = 8;
    private static final int WARM_UP_ROUNDS = 12;

    private final AtomicLong ours = new AtomicLong();
    private final AtomicLong theirs = new AtomicLong();
    private final List<Double> p99 = new ArrayList<>();

    @Override
    public String name() {
        return "booking";
    }

    @Override
    public Report run(Options options) throws Exception {
        Franchise franchise =
                World.franchise(options.pick(20, 200, 200), options.pick(20_000, 300_000, 3_000_000), options);
        int seconds = options.pick(4, 10, 30);
        try (World world = World.begin()) {
            world.load("floor", franchise, options);
            world.machines().copyOfDatabase("floor", "booking");
            try (BuiltService service = world.serve("booking")) {
                var crowd = new Crowd(CONNECTIONS, service, world.token());
                List<SameSql> connections = connections(world.machines().url("floor"), franchise);
                options.say("Bookings per second, %d connections:".formatted(CONNECTIONS));
                Reached reached = new Rounds()
                        .with("stipple", round -> turn(crowd, franchise, round, seconds))
                        .with("same-sql", _ -> theirs(connections, seconds, SameSql::book))
                        .with("writes-alone", _ -> theirs(connections, seconds, SameSql::writeAlone))
                        .run(options.pick(2, 5, 5), options);
                crowd.leave();
                for (SameSql connection : connections) {
                    connection.close();
                }
                return report(reached);
            }
        }
    }

    private static List<SameSql> connections(String url, Franchise franchise) throws Exception {
        List<SameSql> connections = new ArrayList<>();
        for (int one = 0; one < CONNECTIONS; one++) {
            connections.add(new SameSql(url, franchise));
        }
        return connections;
    }

    /// The warm-up is long: a service that was just started still compiles itself.
    private double turn(Crowd crowd, Franchise franchise, int round, int seconds) throws Exception {
        Crowd.Lap lap = crowd.during(
                round < 0 ? WARM_UP_ROUNDS * seconds : seconds,
                ours.get(),
                (wire, turn) -> Requests.book(wire, franchise, turn));
        ours.addAndGet(lap.total() + CONNECTIONS);
        if (lap.of(201) != lap.total()) {
            throw new IllegalStateException("not every booking was accepted: " + lap.answers());
        }
        if (round >= 0) {
            p99.add(lap.all().getValueAtPercentile(99) / 1e6);
        }
        return lap.of(201) / lap.seconds();
    }

    private interface Doing {
        void once(SameSql connection, long number) throws Exception;
    }

    private double theirs(List<SameSql> connections, int seconds, Doing doing) throws Exception {
        long began = System.nanoTime();
        long until = began + seconds * 1_000_000_000L;
        var done = new AtomicLong();
        try (ExecutorService threads = Executors.newFixedThreadPool(connections.size())) {
            List<Future<?>> all = new ArrayList<>();
            for (SameSql connection : connections) {
                all.add(threads.submit(() -> {
                    while (System.nanoTime() < until) {
                        doing.once(connection, theirs.getAndIncrement());
                        done.incrementAndGet();
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return done.get() * 1e9 / (System.nanoTime() - began);
    }

    private Report report(Reached reached) {
        Map<String, Double> figures = new LinkedHashMap<>();
        double median = reached.by("stipple").median();
        figures.put("vsSameSql", median / reached.by("same-sql").median());
        figures.put("vsWritesAlone", median / reached.by("writes-alone").median());
        figures.put("bookingsPerSecond", median);
        return new Report(
                name(),
                figures,
                Map.of("bookingsPerSecond", reached.by("stipple").rounds(), "p99Millis", p99),
                reached.besides("stipple"),
                List.of(
                        "The loader, the service, PostgreSQL, Kafka and the relay that drains the outbox share the cores;"
                                + " the anchor's outbox is drained by nobody."));
    }
}
