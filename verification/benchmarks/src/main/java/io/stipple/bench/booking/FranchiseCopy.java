package io.stipple.bench.booking;

import io.stipple.bench.Machines;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/// Loads a franchise by COPY into the tables the service has made. Indexes and exclusion constraints are put back when
/// the rows are there, from the database's own description of them: so what holds them is what the service has made.
final class FranchiseCopy {
    private static final String[] WEEK = {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"};

    private final Franchise franchise;
    private final Random random;
    private long appointments;

    FranchiseCopy(Franchise franchise) {
        this.franchise = franchise;
        this.random = new Random(franchise.seed());
    }

    /// @return how many appointments there are now
    static long load(Franchise franchise, String url) throws SQLException, IOException {
        try (Connection connection = Machines.connect(url)) {
            return new FranchiseCopy(franchise).load(connection);
        }
    }

    private long load(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET session_replication_role = replica"); // rows that fit need no foreign key to say so
            statement.execute("SET maintenance_work_mem = '1GB'");
            statement.execute("SET synchronous_commit = off");
            List<String> later = takeOff(statement);
            copy(connection, "clinic (code, name, city, zone, jurisdiction, address, opened_at)", this::clinics);
            copy(connection, "room (id, clinic, name, position)", this::rooms);
            copy(connection, "opening_hours (clinic, day, opens, closes)", this::hours);
            copy(connection, "technician (id, name, skills, registered_at)", this::technicians);
            copy(connection, "shift (technician_id, clinic, day, works_from, works_to, valid_from)", this::shifts);
            copy(
                    connection,
                    "client (id, name, birth_date, email, phone, locale, marketing_consent, clinic, registered_at)",
                    this::clients);
            copy(
                    connection,
                    "appointment (id, client_id, clinic, technician_id, room_id, kind, starts_at, ends_at, occupied,"
                            + " state, origin, policy, booked_at)",
                    this::visits);
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
        return appointments;
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
        void write(Lines lines) throws IOException;
    }

    private static void copy(Connection connection, String into, Rows rows) throws SQLException, IOException {
        try (var out = new BufferedOutputStream(
                new PGCopyOutputStream(connection.unwrap(PGConnection.class), "COPY " + into + " FROM STDIN", 1 << 16),
                1 << 16)) {
            rows.write(fields -> {
                out.write(String.join("\t", fields).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            });
        }
    }

    private interface Lines {
        void add(String... fields) throws IOException;
    }

    private void clinics(Lines lines) throws IOException {
        for (int clinic = 0; clinic < franchise.clinics(); clinic++) {
            lines.add(
                    franchise.code(clinic),
                    "Clinic " + clinic,
                    "City " + clinic,
                    franchise.zone(clinic).getId(),
                    "XX",
                    clinic + " Main Street",
                    "2020-01-01T00:00:00Z");
        }
    }

    private void rooms(Lines lines) throws IOException {
        for (int one = 0; one < franchise.technicians(); one++) {
            int place = one % franchise.techniciansPerClinic();
            lines.add(franchise.room(one).toString(), clinicOf(one), "Room " + place, Integer.toString(place));
        }
    }

    private void hours(Lines lines) throws IOException {
        for (int clinic = 0; clinic < franchise.clinics(); clinic++) {
            for (String day : WEEK) {
                lines.add(franchise.code(clinic), day, "09:00", "18:00");
            }
        }
    }

    private void technicians(Lines lines) throws IOException {
        for (int one = 0; one < franchise.technicians(); one++) {
            lines.add(
                    franchise.technician(one).toString(), "Technician " + one, "{FULL_SHAVED}", "2020-01-01T00:00:00Z");
        }
    }

    private void shifts(Lines lines) throws IOException {
        for (int one = 0; one < franchise.technicians(); one++) {
            for (String day : WEEK) {
                lines.add(franchise.technician(one).toString(), clinicOf(one), day, "09:00", "18:00", "2020-01-01");
            }
        }
    }

    private void clients(Lines lines) throws IOException {
        for (int one = 0; one < franchise.technicians(); one++) {
            for (int client = 0; client < franchise.clientsPerTechnician(); client++) {
                String name = one + "." + client;
                lines.add(
                        franchise.client(one, client).toString(),
                        "Client " + name,
                        "1980-05-17",
                        name + "@example.org",
                        "+13055550123",
                        "en",
                        "f",
                        clinicOf(one),
                        "2020-01-01T00:00:00Z");
            }
        }
    }

    /// Day by day, as it happened: ids and rows of one day lie together.
    private void visits(Lines lines) throws IOException {
        int perDay = franchise.pastPerDay();
        long days = Math.ceilDiv(franchise.pastPerTechnician(), perDay);
        for (long ago = days; ago > 0; ago--) {
            LocalDate day = franchise.today().minusDays(ago);
            for (int one = 0; one < franchise.technicians(); one++) {
                long left = franchise.pastPerTechnician() - (ago - 1) * perDay;
                for (int block = 0; block < Math.min(perDay, left); block++) {
                    visit(lines, one, day, block, past());
                }
            }
        }
        for (int ahead = 1; ahead <= franchise.busyDays(); ahead++) {
            for (int one = 0; one < franchise.technicians(); one++) {
                coming(lines, one, franchise.today().plusDays(ahead));
            }
        }
    }

    /// Of ten days eight are full, one has an hour and a half left in the middle, and one an afternoon.
    private void coming(Lines lines, int technician, LocalDate day) throws IOException {
        int kind = random.nextInt(10);
        for (int block = 0; block < Franchise.BLOCKS; block++) {
            if (kind > 1 || kind == 1 && block != 3 || kind == 0 && block < 3) {
                visit(lines, technician, day, block, "BOOKED");
            }
        }
    }

    private String past() {
        int chance = random.nextInt(100);
        return chance < 85 ? "COMPLETED" : chance < 93 ? "CANCELLED" : "MISSED";
    }

    private void visit(Lines lines, int technician, LocalDate day, int block, String state) throws IOException {
        long number = appointments++;
        Instant start = franchise.start(technician, day, block);
        Instant end = start.plus(Duration.ofMinutes(45));
        Instant booked = start.minus(Duration.ofDays(20));
        lines.add(
                franchise.appointment(booked, number).toString(),
                franchise.client(technician, number).toString(),
                clinicOf(technician),
                franchise.technician(technician).toString(),
                franchise.room(technician).toString(),
                "CONSULTATION",
                start.toString(),
                end.toString(),
                "[\"" + start.minus(Duration.ofMinutes(15)) + "\",\"" + end.plus(Duration.ofMinutes(30)) + "\")",
                state,
                "ONLINE",
                "franchise-1",
                booked.toString());
    }

    private String clinicOf(int technician) {
        return franchise.code(franchise.clinicOf(technician));
    }
}
