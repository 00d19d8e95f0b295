package io.stipple.booking.clinic;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.licence.Licence;
import io.stipple.booking.licence.LicenceKind;
import io.stipple.booking.policy.PolicyColumns;
import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;

/// A clinic in one row, its rooms and hours as arrays: one statement however many clinics.
final class ClinicRow {
    static final String SELECT = """
        select c.code, c.name, c.city, c.zone, c.jurisdiction, c.address,
               array(select r.id::text || '|' || r.name from room r
                      where r.clinic = c.code and r.closed_at is null order by r.position) rooms,
               array(select h.day || '|' || h.opens || '|' || h.closes from opening_hours h
                      where h.clinic = c.code order by h.opens) hours,
               array(select s.day || '|' || array_to_string(s.stretches, '|') from special_day s
                      where s.clinic = c.code) special,
               array(select q.kind from licence_requirement q where q.jurisdiction = c.jurisdiction) asked,
               array(select %s from licence l where l.clinic = c.code and l.technician_id is null) licences,
               %s
          from clinic c
        %s\
        """.formatted(Licence.LINE, PolicyColumns.COLUMNS, PolicyColumns.JOINS);

    static final RowMapper<Clinic> MAPPER = (row, _) -> new Clinic(
            new ClinicCode(row.getString("code")),
            row.getString("name"),
            row.getString("city"),
            ZoneId.of(row.getString("zone")),
            row.getString("jurisdiction"),
            row.getString("address"),
            hours(row).except(special(row)),
            rooms(row),
            PolicyColumns.read(row),
            Arrays.stream(strings(row, "asked")).map(LicenceKind::valueOf).collect(Collectors.toSet()),
            Licence.all(strings(row, "licences")));

    private ClinicRow() {}

    private static List<Room> rooms(ResultSet row) throws SQLException {
        List<Room> rooms = new ArrayList<>();
        for (String room : strings(row, "rooms")) {
            String[] parts = room.split("\\|", 2);
            rooms.add(new Room(UUID.fromString(parts[0]), parts[1]));
        }
        return rooms;
    }

    private static OpeningHours hours(ResultSet row) throws SQLException {
        List<OpeningHours.Stretch> stretches = new ArrayList<>();
        for (String stretch : strings(row, "hours")) {
            String[] parts = stretch.split("\\|");
            Hours hours = new Hours(LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
            stretches.add(new OpeningHours.Stretch(DayOfWeek.valueOf(parts[0]), hours));
        }
        return OpeningHours.of(stretches);
    }

    private static Map<LocalDate, List<Hours>> special(ResultSet row) throws SQLException {
        Map<LocalDate, List<Hours>> days = new HashMap<>();
        for (String day : strings(row, "special")) {
            String[] parts = day.split("\\|");
            List<Hours> hours = new ArrayList<>();
            for (int at = 1; at + 1 < parts.length; at += 2) {
                hours.add(new Hours(LocalTime.parse(parts[at]), LocalTime.parse(parts[at + 1])));
            }
            days.put(LocalDate.parse(parts[0]), hours);
        }
        return days;
    }

    private static String[] strings(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
