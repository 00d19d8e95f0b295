package io.stipple.bench.booking;

import io.stipple.bench.Machines;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/// Loads a franchise by COPY into the tables the service has made. Indexes and exclusion constraints are put back when
/// the rows are there, from the database's own description of them: so what holds them is what the service has made.
final class FranchiseCopy {
    private final FranchiseRows rows;

    private FranchiseCopy(FranchiseRows rows) {
        this.rows = rows;
    }

    /// @return how many appointments there are now
    static long load(Franchise franchise, String url) throws SQLException, IOException {
        try (Connection connection = Machines.connect(url)) {
            return new FranchiseCopy(new FranchiseRows(franchise)).load(connection);
        }
    }

    private long load(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica"); // rows that fit need no foreign key to say so
            statement.execute("SET maintenance_work_mem = '1GB'");
            statement.execute("SET synchronous_commit = off");
            List<String> later = takeOff(statement);
            copy(connection, "clinic (code, name, city, zone, jurisdiction, address, opened_at)", rows::clinics);
            copy(connection, "room (id, clinic, name, position)", rows::rooms);
            copy(connection, "opening_hours (clinic, day, opens, closes)", rows::hours);
            copy(connection, "technician (id, name, skills, registered_at)", rows::technicians);
            copy(connection, "shift (technician_id, clinic, day, works_from, works_to, valid_from)", rows::shifts);
            copy(
                    connection,
                    "client (id, name, birth_date, email, phone, locale, marketing_consent, clinic, registered_at)",
                    rows::clients);
            copy(
                    connection,
                    "appointment (id, client_id, clinic, technician_id, room_id, kind, starts_at, ends_at, occupied,"
                            + " state, origin, policy, booked_at)",
                    rows::visits);
            statement.execute("""
                INSERT INTO appointment_change (appointment_id, version, what, changed_at, actor, technician_id,
                                                room_id, starts_at, ends_at, policy)
                SELECT id, 1, 'BOOKED', booked_at, 'CLIENT', technician_id, room_id, starts_at, ends_at, policy
                  FROM appointment""");
            statement.execute("""
                INSERT INTO outbox_sequence (topic, aggregate_id, seq)
                SELECT 'booking.appointments', id::text, 2 FROM appointment ON CONFLICT DO NOTHING""");
            for (String definition : later) {
                statement.execute(definition);
            }
            statement.execute("VACUUM (ANALYZE)");
        }
        return rows.appointments();
    }

    private static List<String> takeOff(Statement statement) throws SQLException {
        List<String> put = new ArrayList<>();
        List<String> drop = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("""
            SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
             WHERE conrelid = 'appointment'::regclass AND contype = 'x'""")) {
            while (row.next()) {
                drop.add("ALTER TABLE appointment DROP CONSTRAINT " + row.getString(1));
                put.add("ALTER TABLE appointment ADD CONSTRAINT " + row.getString(1) + " " + row.getString(2));
            }
        }
        try (ResultSet row = statement.executeQuery("""
            SELECT i.relname, pg_get_indexdef(x.indexrelid) FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
             WHERE x.indrelid = 'appointment'::regclass
               AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = x.indexrelid)""")) {
            while (row.next()) {
                drop.add("DROP INDEX " + row.getString(1));
                put.add(row.getString(2));
            }
        }
        for (String one : drop) {
            statement.execute(one);
        }
        return put;
    }

    private interface Rows {
        void write(FranchiseRows.Lines lines) throws IOException;
    }

    private static void copy(Connection connection, String into, Rows of) throws SQLException, IOException {
        try (var out = new BufferedOutputStream(
                new PGCopyOutputStream(connection.unwrap(PGConnection.class), "COPY " + into + " FROM STDIN", 1 << 16),
                1 << 16)) {
            of.write(fields -> {
                out.write(String.join("\t", fields).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            });
        }
    }
}
