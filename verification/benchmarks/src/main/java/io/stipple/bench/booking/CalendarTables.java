package io.stipple.bench.booking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/// Writes odd clinics into the service's tables.
final class CalendarTables {
    private final PreparedStatement clinic;
    private final PreparedStatement room;
    private final PreparedStatement hours;
    private final PreparedStatement technician;
    private final PreparedStatement shift;
    private final PreparedStatement appointment;

    CalendarTables(Connection connection) throws SQLException {
        clinic = connection.prepareStatement(
                "insert into clinic values (?, ?, 'x', ?, 'XX', 'x', '2020-01-01T00:00:00Z')");
        room = connection.prepareStatement("insert into room (id, clinic, name, position) values (?, ?, ?, ?)");
        hours = connection.prepareStatement("insert into opening_hours values (?, ?, ?, ?)");
        technician = connection.prepareStatement(
                "insert into technician values (?, ?, '{FULL_SHAVED}', '2020-01-01T00:00:00Z')");
        shift = connection.prepareStatement("""
            insert into shift (technician_id, clinic, day, works_from, works_to, valid_from)
            values (?, ?, ?, ?, ?, '2020-01-01')""");
        appointment = connection.prepareStatement("""
            with somebody as (
                insert into client (id, name, birth_date, email, phone, locale, marketing_consent, clinic, registered_at)
                values (?, 'x', '1980-01-01', ?, '+13055550123', 'en', false, ?, '2020-01-01T00:00:00Z') returning id)
            insert into appointment (id, client_id, clinic, technician_id, room_id, kind, starts_at, ends_at, occupied,
                                     state, origin, policy, booked_at)
            select uuidv7(), id, ?, ?, ?, 'CONSULTATION', ?, ?, tstzrange(?, ?), 'BOOKED', 'STAFF', 'x',
                   '2020-01-01T00:00:00Z' from somebody""");
    }

    void add(RandomCalendar calendar) throws SQLException {
        batch(clinic, calendar.code(), calendar.code(), calendar.zone().getId());
        for (int place = 0; place < calendar.rooms().size(); place++) {
            batch(room, calendar.rooms().get(place), calendar.code(), "Room " + place, place);
        }
        for (int one = 0; one < calendar.technicians().size(); one++) {
            batch(technician, calendar.technicians().get(one), "Technician " + one);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            batch(
                    hours,
                    calendar.code(),
                    day.name(),
                    calendar.open().from(),
                    calendar.open().to());
            for (int one = 0; one < calendar.technicians().size(); one++) {
                RandomCalendar.Hours work = calendar.shifts().get(one);
                batch(shift, calendar.technicians().get(one), calendar.code(), day.name(), work.from(), work.to());
            }
        }
        for (RandomCalendar.Busy busy : calendar.busy()) {
            UUID client = UUID.randomUUID();
            batch(
                    appointment,
                    client,
                    client + "@example.org",
                    calendar.code(),
                    calendar.code(),
                    calendar.technicians().get(busy.technician()),
                    calendar.rooms().get(busy.room()),
                    utc(busy.since().plus(RandomCalendar.PREPARATION)),
                    utc(busy.until().minus(RandomCalendar.CLEANING)),
                    utc(busy.since()),
                    utc(busy.until()));
        }
    }

    void write() throws SQLException {
        for (PreparedStatement statement :
                new PreparedStatement[] {clinic, room, hours, technician, shift, appointment}) {
            statement.executeBatch();
            statement.close();
        }
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
        statement.addBatch();
    }

    private static java.time.OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
