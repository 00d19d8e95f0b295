package io.stipple.bench.booking;

import io.stipple.bench.Benchmark;
import io.stipple.bench.BuiltService;
import io.stipple.bench.Options;
import io.stipple.bench.Reached;
import io.stipple.bench.Report;
import io.stipple.bench.Rounds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// What a long past and a large franchise cost: the same searches and bookings beside ten thousand past visits and
/// beside millions, at ten clinics and at ten thousand.
public final class HistoryBenchmark implements Benchmark {
    private static final int CONNECTIONS = 8;
    private static final int DAYS = 30;

    /// For each second of search: ten clinics must not be booked out.
    private static final int BOOKINGS = 250;

    @Override
    public String name() {
        return "history";
    }

    @Override
    public Report run(Options options) throws Exception {
        int clinics = options.pick(20, 200, 200);
        Franchise young = World.franchise(clinics, 10_000, options);
        Franchise old = World.franchise(clinics, options.pick(100_000, 3_000_000, 10_000_000), options);
        Franchise few = World.franchise(10, 5, 10_000, 2, options);
        Franchise many = World.franchise(options.pick(500, 10_000, 10_000), 5, 10_000, 2, options);
        try (World world = World.begin()) {
            world.load("young", young, options);
            world.load("old", old, options);
            world.load("few", few, options);
            world.load("many", many, options);
            try (Side first = new Side(world, "young", young);
                    Side second = new Side(world, "old", old);
                    Side third = new Side(world, "few", few);
                    Side fourth = new Side(world, "many", many)) {
                int seconds = options.pick(3, 8, 20);
                options.say("Searches and bookings, microseconds each by a client of %d:".formatted(CONNECTIONS));
                Rounds rounds = new Rounds();
                for (Side side : List.of(first, second, third, fourth)) {
                    rounds.with("search-" + side.name, round -> side.search(seconds(round, seconds)));
                    rounds.with("booking-" + side.name, round -> side.book(seconds(round, seconds)));
                }
                return report(rounds.run(options.pick(2, 5, 5), options), young, old, few, many);
            }
        }
    }

    private static int seconds(int round, int seconds) {
        return round < 0 ? 2 * seconds : seconds;
    }

    /// One franchise with a service of its own.
    private static final class Side implements AutoCloseable {
        private final String name;
        private final Franchise franchise;
        private final BuiltService service;
        private final Crowd crowd;
        private final AtomicLong booked = new AtomicLong();

        Side(World world, String name, Franchise franchise) throws Exception {
            this.name = name;
            this.franchise = franchise;
            this.service = world.serve(name);
            this.crowd = new Crowd(CONNECTIONS, service, world.token());
        }

        /// Each at another clinic.
        double search(int seconds) throws Exception {
            return median(
                    crowd.during(
                            seconds,
                            0,
                            (wire, turn) -> wire.get(Requests.slots(
                                            franchise, (int) (turn % franchise.clinics()), "CONSULTATION", DAYS))
                                    .status()),
                    200);
        }

        double book(int seconds) throws Exception {
            Crowd.Lap lap = crowd.times(
                    (long) BOOKINGS * seconds, booked.get(), (wire, turn) -> Requests.book(wire, franchise, turn));
            booked.addAndGet(lap.total() + CONNECTIONS);
            return median(lap, 201);
        }

        private double median(Crowd.Lap lap, int status) {
            if (lap.of(status) != lap.total()) {
                throw new IllegalStateException(name + " was not answered " + status + ": " + lap.answers());
            }
            return lap.all().getValueAtPercentile(50) / 1e3;
        }

        @Override
        public void close() throws Exception {
            crowd.leave();
            service.close();
        }
    }

    private Report report(Reached reached, Franchise young, Franchise old, Franchise few, Franchise many) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("searchGrowth", ratio(reached, "search-old", "search-young"));
        figures.put("bookingGrowth", ratio(reached, "booking-old", "booking-young"));
        figures.put(
                "clinicsGrowth",
                Math.max(ratio(reached, "search-many", "search-few"), ratio(reached, "booking-many", "booking-few")));
        Map<String, List<Double>> ours = new LinkedHashMap<>();
        Map<String, List<Double>> anchors = new LinkedHashMap<>();
        reached.series()
                .forEach((name, series) ->
                        (name.endsWith("-old") || name.endsWith("-many") ? ours : anchors).put(name, series.rounds()));
        return new Report(
                name(),
                figures,
                ours,
                anchors,
                List.of(
                        "Young: %,d past visits; old: %,d; both at %,d clinics. Few: %d clinics; many: %,d, the worse of search and booking counts."
                                .formatted(young.past(), old.past(), old.clinics(), few.clinics(), many.clinics())));
    }

    private static double ratio(Reached reached, String large, String small) {
        return reached.by(large).median() / reached.by(small).median();
    }
}
