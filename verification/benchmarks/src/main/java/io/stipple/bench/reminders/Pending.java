package io.stipple.bench.reminders;

import io.stipple.bench.Machines;
import java.sql.SQLException;

/// Fills the contenders' tables: reminders of visits that are due within one minute, and others years ahead.
final class Pending {
    private static final String DUE = """
            CREATE UNLOGGED TABLE due AS
            SELECT uuidv7() AS id, uuidv7() AS client, uuidv7() AS visit,
                   timestamptz '%s' + random() * interval '60 seconds' AS at
            FROM generate_series(1, %d)""";

    private static final String LATER = "now() + interval '1 year' + random() * interval '4 years'";

    private Pending() {}

    /// @param from the minute in which they are due
    static void ours(String url, int pending, int due, String from) throws SQLException {
        Machines.execute(url, DUE.formatted(from, due));
        Machines.execute(url, """
                INSERT INTO visit (appointment_id, client_id, clinic, kind, session_number, starts_at, ends_at, zone,
                                   revision, state, imported, known_at)
                SELECT visit, client, 'miami-brickell', 'CONSULTATION', 0, at + interval '1 day', at + interval '25 hours',
                       'America/New_York', 0, 'BOOKED', false, now() FROM due""");
        Machines.execute(url, "INSERT INTO opt_out (client_id, token) SELECT client, 'token-' || client FROM due");
        Machines.execute(url, """
                INSERT INTO message (id, client_id, clinic, kind, variant, about_id, revision, urgency, due_at,
                                     expires_at, zone, timings, state, planned_at)
                SELECT id, client, 'miami-brickell', 'REMINDER', '24h', visit, 0, 1, at, at + interval '1 day',
                       'America/New_York', 1000, 'PLANNED', now() FROM due""");
        Machines.execute(url, """
                INSERT INTO message (client_id, clinic, kind, variant, about_id, revision, urgency, due_at, expires_at,
                                     zone, timings, state, planned_at)
                SELECT uuidv7(), 'miami-brickell', 'REMINDER', '24h', uuidv7(), 0, 1, %s, NULL, 'America/New_York', 1000,
                       'PLANNED', now() FROM generate_series(1, %d)""".formatted(LATER, pending));
        Machines.execute(url, "VACUUM ANALYZE");
    }

    static void dbScheduler(String url, int pending, int due, String from) throws SQLException {
        Machines.execute(url, """
                CREATE TABLE scheduled_tasks (
                    task_name text NOT NULL,
                    task_instance text NOT NULL,
                    task_data bytea,
                    execution_time timestamptz,
                    picked boolean NOT NULL,
                    picked_by text,
                    last_success timestamptz,
                    last_failure timestamptz,
                    consecutive_failures integer,
                    last_heartbeat timestamptz,
                    version bigint NOT NULL,
                    priority smallint,
                    PRIMARY KEY (task_name, task_instance))""");
        Machines.execute(url, "CREATE INDEX execution_time_idx ON scheduled_tasks (execution_time)");
        Machines.execute(url, "CREATE INDEX last_heartbeat_idx ON scheduled_tasks (last_heartbeat)");
        Machines.execute(url, DUE.formatted(from, due));
        Machines.execute(url, """
                INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                SELECT 'reminder', id::text, at, false, 1 FROM due""");
        Machines.execute(url, """
                INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                SELECT 'reminder', uuidv7()::text, %s, false, 1 FROM generate_series(1, %d)""".formatted(LATER, pending));
        Machines.execute(url, "VACUUM ANALYZE");
    }
}
