package io.stipple.booking.appointment;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Times that are kept for somebody who has not yet said who they are. They stand where visits stand, so that the same
/// constraints keep both apart.
final class HoldRows {
    private static final RowMapper<Held> HELD = (row, _) -> new Held(
            row.getObject("id", UUID.class),
            new FreedTime(
                    new ClinicCode(row.getString("clinic")),
                    new Interval(instant(row, "starts_at"), instant(row, "ends_at"))),
            row.getObject("technician_id", UUID.class),
            instant(row, "booked_at"),
            instant(row, "held_until"));

    private final JdbcClient jdbc;
    private final FreedTimes freed;

    HoldRows(JdbcClient jdbc, FreedTimes freed) {
        this.jdbc = jdbc;
        this.freed = freed;
    }

    /// What was held.
    ///
    /// @param since when it was taken
    /// @param until when it runs out
    record Held(UUID id, FreedTime time, UUID technicianId, Instant since, Instant until) {}

    /// @return false if technician or rooms are taken
    boolean hold(HeldTime time, Clinic clinic, Instant now) {
        Interval occupied = clinic.policy().occupiedBy(time.visit());
        return jdbc.sql("""
            insert into appointment (id, clinic, technician_id, room_id, kind, starts_at, ends_at, occupied, state,
                                     origin, policy, booked_at, held_until)
            select :id, :clinic, :technician, r.id, :kind, :startsAt, :endsAt, tstzrange(:since, :until),
                   'HELD', 'ONLINE', :policy, :now, :heldUntil
            """ + FreeRoom.SQL + """
            on conflict do nothing\
            """)
                        .param("id", time.id())
                        .param("clinic", clinic.code().value())
                        .param("technician", time.technicianId())
                        .param("kind", time.kind().name())
                        .param("startsAt", utc(time.visit().startsAt()))
                        .param("endsAt", utc(time.visit().endsAt()))
                        .param("since", utc(occupied.startsAt()))
                        .param("until", utc(occupied.endsAt()))
                        .param("policy", clinic.policy().version())
                        .param("now", utc(now))
                        .param("heldUntil", utc(time.until()))
                        .update()
                == 1;
    }

    /// Makes room for what it was held for, whether it has run out or not. Empty if it is gone.
    Optional<Held> release(UUID id) {
        return jdbc.sql("delete from appointment where id = ? and state = 'HELD' returning *")
                .param(id)
                .query(HELD)
                .optional();
    }

    /// Nobody wants it any more.
    void letGo(UUID id) {
        release(id).map(Held::time).ifPresent(freed::note);
    }

    /// What has run out stands in nobody's way but a constraint's: whoever meets one clears them.
    void dropExpired(Instant now) {
        jdbc.sql("""
            delete from appointment
             where id in (select id from appointment where state = 'HELD' and held_until <= :now
                           for update skip locked)
            returning *\
            """).param("now", utc(now)).query(HELD).list().stream()
                .map(Held::time)
                .forEach(freed::note);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
