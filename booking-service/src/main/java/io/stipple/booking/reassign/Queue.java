package io.stipple.booking.reassign;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.booking.appointment.Appointment;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The visits that wait. One leaves by itself when it is moved, called off or over, or when a manager keeps it.
final class Queue {
    private final JdbcClient jdbc;

    Queue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A visit in the queue.
    ///
    /// @param since when it stopped keeping the rules
    record Waiting(Affected visit, String clientName, String technicianName, OffsetDateTime since) {}

    /// @return false if it stood there already for the same reasons
    boolean put(Appointment.Booked booked, List<String> reasons, Instant now) {
        return jdbc.sql("""
            insert into reassignment (appointment_id, revision, reasons, since) values (:id, :revision, :reasons, :now)
            on conflict (appointment_id) do update
               set revision = excluded.revision, reasons = excluded.reasons, since = excluded.since, kept_at = null
             where (reassignment.revision, reassignment.reasons) is distinct from (excluded.revision, excluded.reasons)\
            """)
                        .param("id", booked.visit().id())
                        .param("revision", booked.revision())
                        .param("reasons", reasons.toArray(String[]::new))
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    void remove(UUID appointmentId) {
        jdbc.sql("delete from reassignment where appointment_id = ?")
                .param(appointmentId)
                .update();
    }

    /// None for a visit that does not wait, or is outside the scope. Nobody else sees to it until the transaction ends.
    List<String> reasonsOf(UUID appointmentId, ClinicScope scope, Instant now) {
        return Scoped.sql(jdbc, scope, """
            select unnest(q.reasons) as reason
              from (select q.reasons
                      from reassignment q
                      join appointment a on a.id = q.appointment_id and a.revision = q.revision and a.state = 'BOOKED'
                     where a.id = :id and (:everyClinic or a.clinic = any(:clinics)) and a.starts_at > :now
                       and q.kept_at is null
                       for update) q\
            """)
                .param("id", appointmentId)
                .param("now", utc(now))
                .query((row, _) -> row.getString("reason"))
                .list();
    }

    void keep(UUID appointmentId, Instant now) {
        jdbc.sql("update reassignment set kept_at = ? where appointment_id = ?")
                .params(utc(now), appointmentId)
                .update();
    }

    /// Of all clinics in the scope, the next visit first.
    List<Waiting> in(ClinicScope scope, Instant now) {
        return Scoped.sql(jdbc, scope, """
            select a.*, q.reasons, q.since, c.zone, p.name as client_name, t.name as technician_name
              from reassignment q
              join appointment a on a.id = q.appointment_id and a.revision = q.revision and a.state = 'BOOKED'
              join clinic c on c.code = a.clinic
              join client p on p.id = a.client_id
              join technician t on t.id = a.technician_id
             where (:everyClinic or a.clinic = any(:clinics)) and a.starts_at > :now and q.kept_at is null
             order by a.starts_at, a.id
             limit 500\
            """)
                .param("now", utc(now))
                .query((row, _) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        ZoneId zone = ZoneId.of(row.getString("zone"));
        return new Waiting(
                new Affected(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getString("clinic"),
                        zone.getId(),
                        row.getObject("client_id", UUID.class),
                        row.getObject("technician_id", UUID.class),
                        AppointmentKind.valueOf(row.getString("kind")),
                        local(row, "starts_at", zone),
                        Arrays.asList((String[]) row.getArray("reasons").getArray())),
                row.getString("client_name"),
                row.getString("technician_name"),
                local(row, "since", zone));
    }

    private static OffsetDateTime local(ResultSet row, String column, ZoneId zone) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(zone)
                .toOffsetDateTime();
    }
}
