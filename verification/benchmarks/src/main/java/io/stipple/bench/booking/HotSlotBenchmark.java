package io.stipple.bench.booking;

import io.stipple.bench.Benchmark;
import io.stipple.bench.BuiltService;
import io.stipple.bench.Machines;
import io.stipple.bench.Options;
import io.stipple.bench.Reached;
import io.stipple.bench.Report;
import io.stipple.bench.Rounds;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;

/// Sixty-four clients fight for one technician's day with visits of any length; then a thousand requests ask for one
/// and the same time. Beside it the same clients each book what nobody else wants.
public final class HotSlotBenchmark implements Benchmark {
    private static final int CLIENTS = 64;
    private static final int ATTEMPTS_A_DAY = 640;
    private static final int FOR_ONE_SLOT = 1_000;

    private final AtomicLong calm = new AtomicLong();
    private final AtomicLong hot = new AtomicLong();
    private final Histogram losers = Crowd.histogram();
    private long serverErrors;
    private long uncertainSlots;
    private int day;

    @Override
    public String name() {
        return "hot-slot";
    }

    @Override
    public Report run(Options options) throws Exception {
        Franchise franchise = World.franchise(options.pick(40, 200, 200), options.pick(2_000, 20_000, 20_000), options);
        int seconds = options.pick(4, 10, 30);
        try (World world = World.begin()) {
            world.load("booking", franchise, options);
            try (BuiltService service = world.serve("booking")) {
                var crowd = new Crowd(CLIENTS, service, world.token());
                options.say("Attempts per second, %d clients:".formatted(CLIENTS));
                Reached reached = new Rounds()
                        .with("fight", round -> fight(crowd, franchise, round, seconds))
                        .with("uncontended", round -> uncontended(crowd, franchise, round, seconds))
                        .run(options.pick(2, 5, 5), options);
                crowd.leave();
                return report(reached, world);
            }
        }
    }

    private double uncontended(Crowd crowd, Franchise franchise, int round, int seconds) throws Exception {
        Crowd.Lap lap = crowd.during(
                round < 0 ? 3 * seconds : seconds, calm.get(), (wire, turn) -> Requests.book(wire, franchise, turn));
        calm.addAndGet(lap.total() + CLIENTS);
        return lap.of(201) / lap.seconds();
    }

    private double fight(Crowd crowd, Franchise franchise, int round, int seconds) throws Exception {
        Crowd.Lap lap = crowd.during(
                round < 0 ? 3 * seconds : seconds, hot.get(), (wire, turn) -> attempt(wire, franchise, turn));
        hot.addAndGet(lap.total() + CLIENTS);
        day++;
        int slot = day;
        Crowd.Lap thousand = crowd.times(FOR_ONE_SLOT, 0, (wire, turn) -> one(wire, franchise, slot, turn));
        if (thousand.of(201) != 1) {
            uncertainSlots++;
        }
        serverErrors += lap.serverErrors() + thousand.serverErrors();
        if (round >= 0) {
            losers.add(lap.losers());
            losers.add(thousand.losers());
        }
        return lap.total() / lap.seconds();
    }

    /// Every 640 attempts fight for another technician's day; it is long after all that is booked.
    private static int attempt(Wire wire, Franchise franchise, long turn) throws IOException {
        long fight = turn / ATTEMPTS_A_DAY;
        long mixed = (turn + 1) * 0x9E37_79B9_7F4A_7C15L;
        int technician = (int) (fight % franchise.technicians());
        long dayAhead = 120 + fight / franchise.technicians();
        int minutes = 15 + 15 * (int) Math.floorMod(mixed >>> 40, 12);
        int start = 5 * (int) Math.floorMod(mixed >>> 20, (540 - minutes) / 5);
        return ask(wire, franchise, technician, dayAhead, start, minutes, turn);
    }

    private static int one(Wire wire, Franchise franchise, int slot, long turn) throws IOException {
        return ask(wire, franchise, slot % franchise.technicians(), 165, 120, 45, turn);
    }

    private static int ask(
            Wire wire, Franchise franchise, int technician, long dayAhead, int start, int minutes, long turn)
            throws IOException {
        var at = franchise
                .start(technician, franchise.today().plusDays(dayAhead), 0)
                .plus(Duration.ofMinutes(start));
        return wire.post("/v1/appointments", UUID.randomUUID().toString(), """
            {"clientId":"%s","clinic":"%s","technicianId":"%s","kind":"CONSULTATION","startsAt":"%s","minutes":%d}""".formatted(
                                franchise.client(technician, turn),
                                franchise.code(franchise.clinicOf(technician)),
                                franchise.technician(technician),
                                at,
                                minutes))
                .status();
    }

    private Report report(Reached reached, World world) throws SQLException {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("doubleBookings", (double) (uncertainSlots + overlaps(world.machines())));
        figures.put("deadlocks", (double) count(world.machines(), """
            SELECT deadlocks FROM pg_stat_database WHERE datname = 'booking'"""));
        figures.put("serverErrors", (double) serverErrors);
        figures.put("loserP99Millis", losers.getValueAtPercentile(99) / 1e6);
        figures.put(
                "vsUncontended",
                reached.by("fight").median() / reached.by("uncontended").median());
        return new Report(
                name(),
                figures,
                Map.of("attemptsPerSecond", reached.by("fight").rounds()),
                reached.besides("fight"),
                List.of("The thousand who want one slot come from the sixty-four clients, each waiting for its answer"
                        + " before it asks again; a slot not won by exactly one counts as a double booking."));
    }

    private static long overlaps(Machines machines) throws SQLException {
        return count(machines, """
            SELECT count(*) FROM appointment a JOIN appointment b
                ON a.technician_id = b.technician_id AND a.id < b.id AND a.occupied && b.occupied
             WHERE a.state IN ('BOOKED', 'COMPLETED') AND b.state IN ('BOOKED', 'COMPLETED')
               AND a.starts_at > now() + interval '40 days'""");
    }

    private static long count(Machines machines, String sql) throws SQLException {
        try (Connection connection = Machines.connect(machines.url("booking"));
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
