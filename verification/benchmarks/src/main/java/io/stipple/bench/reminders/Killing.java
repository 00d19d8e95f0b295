package io.stipple.bench.reminders;

import io.stipple.bench.Machines;
import io.stipple.bench.Options;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// The dispatching process is killed again and again while a minute's messages come due, and started anew; then what
/// arrived is compared with what was planned.
record Killing(Machines machines, Starting starting, Random chance) {

    interface Starting {
        Worker start(String task, Machines machines, String url, int sink, List<String> settings) throws Exception;
    }

    /// @param doubled more than one delivery to one client about one visit
    /// @param again handed over once more under the same key
    record Result(int sent, int early, int lost, int doubled, long again) {}

    Result run(int due, int kills, Options options) throws Exception {
        String url = machines.copyOfDatabase("notification_empty", "killed");
        Instant from = Instant.now().plusSeconds(12);
        Pending.ours(url, 10_000, due, from.toString());
        // what a dead process held is found again after seconds, not minutes
        List<String> settings = List.of("--stipple.courier.lease=PT3S");
        try (Sink sink = new Sink(1)) {
            Worker worker = starting.start("dispatch", machines, url, sink.port(), settings);
            try {
                for (int kill = 1; kill <= kills; kill++) {
                    RemindersBenchmark.await(sink, Math.max(1, due / (kills + 2) * kill - chance.nextInt(due / 20)));
                    worker.kill();
                    options.say("  killed at %,d of %,d".formatted(sink.count(), due));
                    worker = starting.start("dispatch", machines, url, sink.port(), settings);
                }
                RemindersBenchmark.await(sink, due);
                settle(url);
                return audit(url, sink, due);
            } finally {
                worker.close();
            }
        }
    }

    /// Until nothing is in hand any more.
    private static void settle(String url) throws Exception {
        for (int i = 0; i < 600 && undecided(url) > 0; i++) {
            Thread.sleep(100);
        }
    }

    private static long undecided(String url) throws SQLException {
        return count(url, "SELECT count(*) FROM message JOIN due USING (id) WHERE state <> 'SENT'");
    }

    static long count(String url, String sql) throws SQLException {
        try (Connection connection = Machines.connect(url);
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Result audit(String url, Sink sink, int due) throws SQLException {
        Map<UUID, Long> arrivals = sink.arrivals();
        Set<UUID> visits = new HashSet<>();
        int early = 0;
        int lost = 0;
        int doubled = 0;
        try (Connection connection = Machines.connect(url);
                ResultSet row = connection.createStatement().executeQuery("SELECT id, visit, at FROM due")) {
            while (row.next()) {
                Long arrived = arrivals.get(row.getObject(1, UUID.class));
                if (arrived == null) {
                    lost++;
                } else {
                    early += arrived < row.getTimestamp(3).getTime() ? 1 : 0;
                    doubled += visits.add(row.getObject(2, UUID.class)) ? 0 : 1;
                }
            }
        }
        int strangers = arrivals.size() - (due - lost);
        return new Result(arrivals.size(), early, lost, doubled + strangers, sink.again());
    }
}
