package io.stipple.booking.board;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.contracts.booking.AppointmentKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Everything at one clinic on one day, by technician, in one statement. What was called off is not shown: its time is
/// free again.
final class DayEntries {
    private final JdbcClient jdbc;

    DayEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<DayBoard.Entry>> of(Clinic clinic, Interval day) {
        Map<UUID, List<DayBoard.Entry>> byTechnician = new LinkedHashMap<>();
        jdbc.sql("""
            select a.*, c.name as client_name, coalesce(q.reasons, '{}') as reasons
              from appointment a
              join client c on c.id = a.client_id
              left join reassignment q
                on q.appointment_id = a.id and q.revision = a.revision and a.state = 'BOOKED' and q.kept_at is null
             where a.clinic = :clinic and a.starts_at >= :since and a.starts_at < :until
               and a.state <> 'CANCELLED'
             order by a.starts_at, a.id\
            """)
                .param("clinic", clinic.code().value())
                .param("since", utc(day.startsAt()))
                .param("until", utc(day.endsAt()))
                .query(row -> {
                    byTechnician
                            .computeIfAbsent(row.getObject("technician_id", UUID.class), _ -> new ArrayList<>())
                            .add(entry(row, clinic));
                });
        return byTechnician;
    }

    private static DayBoard.Entry entry(ResultSet row, Clinic clinic) throws SQLException {
        return new DayBoard.Entry(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("client_id", UUID.class),
                row.getString("client_name"),
                AppointmentKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("session_number", Integer.class)),
                clinic.onItsClock(
                        row.getObject("starts_at", OffsetDateTime.class).toInstant()),
                clinic.onItsClock(row.getObject("ends_at", OffsetDateTime.class).toInstant()),
                row.getString("state"),
                row.getObject("checked_in_at") != null,
                Arrays.asList((String[]) row.getArray("reasons").getArray()));
    }
}
