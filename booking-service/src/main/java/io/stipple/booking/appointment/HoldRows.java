package io.stipple.booking.appointment;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Times that are kept for somebody who has not yet said who they are. They stand where visits stand, so that the same
/// constraints keep both apart.
final class HoldRows {
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;

    HoldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param since when it was taken
    /// @param until when it runs out
    record Held(UUID id, ClinicCode clinic, UUID technicianId, Instant startsAt, Instant since, Instant until) {}

    /// @return false if technician or rooms are taken
    boolean hold(UUID id, Clinic clinic, UUID technician, Interval visit, Instant now) {
        Interval occupied = clinic.policy().occupiedBy(visit);
        return jdbc.sql("""
            insert into appointment (id, clinic, technician_id, room_id, kind, starts_at, ends_at, occupied, state,
                                     origin, policy, booked_at, held_until)
            select :id, :clinic, :technician, r.id, 'CONSULTATION', :startsAt, :endsAt, tstzrange(:since, :until),
                   'HELD', 'ONLINE', :policy, :now, :heldUntil
              from room r
             where r.clinic = :clinic
               and not exists (select 1 from appointment a
                                where a.room_id = r.id and a.state in ('HELD', 'BOOKED', 'COMPLETED')
                                  and (a.held_until is null or a.held_until > :now)
                                  and a.occupied && tstzrange(:since, :until))
             order by r.position
             limit 1
            on conflict do nothing\
            """)
                        .param("id", id)
                        .param("clinic", clinic.code().value())
                        .param("technician", technician)
                        .param("startsAt", utc(visit.startsAt()))
                        .param("endsAt", utc(visit.endsAt()))
                        .param("since", utc(occupied.startsAt()))
                        .param("until", utc(occupied.endsAt()))
                        .param("policy", clinic.policy().version())
                        .param("now", utc(now))
                        .param("heldUntil", utc(now.plus(clinic.policy().hold())))
                        .update()
                == 1;
    }

    /// Lets go of it, whether it has run out or not. Empty if it is gone.
    Optional<Held> release(UUID id) {
        return jdbc.sql("delete from appointment where id = ? and state = 'HELD' returning *")
                .param(id)
                .query((row, _) -> new Held(
                        row.getObject("id", UUID.class),
                        new ClinicCode(row.getString("clinic")),
                        row.getObject("technician_id", UUID.class),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("booked_at", OffsetDateTime.class).toInstant(),
                        row.getObject("held_until", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// What has run out stands in nobody's way but a constraint's: whoever meets one clears them.
    int dropExpired(Instant now) {
        return jdbc.sql("""
            delete from appointment
             where id in (select id from appointment where state = 'HELD' and held_until <= :now
                           limit :atOnce for update skip locked)\
            """)
                .param("now", utc(now))
                .param("atOnce", AT_ONCE)
                .update();
    }
}
