package io.stipple.booking.clinic;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.policy.Policy;
import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/// A clinic in one row, its rooms and hours as arrays: one statement however many clinics.
final class ClinicRow {
    static final String SELECT = """
        select c.code, c.name, c.city, c.zone, c.jurisdiction, c.address,
               array(select r.id::text || '|' || r.name from room r where r.clinic = c.code order by r.position) rooms,
               array(select h.day || '|' || h.opens || '|' || h.closes from opening_hours h
                      where h.clinic = c.code order by h.opens) hours
          from clinic c
        """;

    static final RowMapper<Clinic> MAPPER = (row, _) -> new Clinic(
            new ClinicCode(row.getString("code")),
            row.getString("name"),
            row.getString("city"),
            ZoneId.of(row.getString("zone")),
            row.getString("jurisdiction"),
            row.getString("address"),
            hours(row),
            rooms(row),
            Policy.FRANCHISE);

    private ClinicRow() {}

    private static List<Room> rooms(ResultSet row) throws SQLException {
        List<Room> rooms = new ArrayList<>();
        for (String room : (String[]) row.getArray("rooms").getArray()) {
            String[] parts = room.split("\\|", 2);
            rooms.add(new Room(UUID.fromString(parts[0]), parts[1]));
        }
        return rooms;
    }

    private static OpeningHours hours(ResultSet row) throws SQLException {
        List<OpeningHours.Stretch> stretches = new ArrayList<>();
        for (String stretch : (String[]) row.getArray("hours").getArray()) {
            String[] parts = stretch.split("\\|");
            Hours hours = new Hours(LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
            stretches.add(new OpeningHours.Stretch(DayOfWeek.valueOf(parts[0]), hours));
        }
        return OpeningHours.of(stretches);
    }
}
