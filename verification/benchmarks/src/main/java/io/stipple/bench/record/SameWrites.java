package io.stipple.bench.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import org.HdrHistogram.Histogram;

/// What a sign-off writes, in one transaction by plain JDBC, one after another.
final class SameWrites {
    private static final String[] WRITES = {
        "SELECT FROM session_record WHERE id = ?::uuid FOR UPDATE",
        "UPDATE planned_session SET done_at = now() WHERE number = 1"
                + " AND plan_id = (SELECT plan_id FROM session_record WHERE id = ?::uuid)",
        "UPDATE session_record SET state = 'COMPLETED', version = 3, ended_at = now(), completed_by = opened_by,"
                + " completed_at = now() WHERE id = ?::uuid",
        "INSERT INTO same_writes (payload) VALUES (repeat(?, 20))"
    };

    private SameWrites() {}

    static double p99(Connection plain, Iterator<String> drafts, int many) throws SQLException {
        var times = new Histogram(60_000_000_000L, 3);
        plain.setAutoCommit(true);
        try (var statement = plain.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS same_writes (payload text)");
        }
        plain.setAutoCommit(false);
        for (int one = 0; one < many; one++) {
            String draft = drafts.next();
            long began = System.nanoTime();
            for (String write : WRITES) {
                try (var statement = plain.prepareStatement(write)) {
                    statement.setString(1, draft);
                    statement.execute();
                }
            }
            plain.commit();
            times.recordValue(System.nanoTime() - began);
        }
        return times.getValueAtPercentile(99) / 1e6;
    }
}
