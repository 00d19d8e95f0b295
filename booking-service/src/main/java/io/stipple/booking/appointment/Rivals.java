package io.stipple.booking.appointment;

import static io.stipple.booking.calendar.Utc.utc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Says what stands in the way of a visit: the constraints only say that something does.
final class Rivals {
    private final JdbcClient jdbc;

    Rivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Empty if nothing does, or not any more.
    List<Refusal> of(Wish wish, Instant now) {
        var occupied = wish.occupied();
        return jdbc.sql("""
            with held as not materialized (
                select * from appointment
                 where state in ('HELD', 'BOOKED', 'COMPLETED') and id <> :id
                   and (held_until is null or held_until > :now)),
                 booked as not materialized (
                select * from appointment where state in ('BOOKED', 'COMPLETED') and id <> :id)
            select exists (select 1 from held where technician_id = :technician
                              and occupied && tstzrange(:since, :until)) as technician,
                   exists (select 1 from booked where client_id = :client
                              and occupied && tstzrange(:since, :until)) as client,
                   not exists (select 1 from room r where r.clinic = :clinic and r.closed_at is null
                        and not exists (select 1 from held where room_id = r.id
                                           and occupied && tstzrange(:since, :until))) as room,
                   exists (select 1 from booked where touch_up_id = cast(:touchUp as uuid)) as touch_up,
                   exists (select 1 from booked where plan_id = cast(:plan as uuid)
                              and session_number = cast(:session as int)) as session\
            """)
                .param("id", wish.id())
                .param("now", utc(now))
                .param("technician", wish.technician().id())
                .param("client", wish.client().id())
                .param("clinic", wish.clinic().code().value())
                .param("since", utc(occupied.startsAt()))
                .param("until", utc(occupied.endsAt()))
                .param("touchUp", wish.purpose().touchUpId().orElse(null))
                .param("plan", wish.purpose().step().map(step -> step.planId()).orElse(null))
                .param(
                        "session",
                        wish.purpose().step().map(step -> step.sessionNumber()).orElse(null))
                .query((row, _) -> named(
                        wish,
                        taken(row.getBoolean("technician"), row.getBoolean("room"), row.getBoolean("client")),
                        row.getBoolean("touch_up"),
                        row.getBoolean("session")))
                .single();
    }

    /// The first free room, looking away from the visit itself.
    Optional<UUID> freeRoom(Wish wish, Instant now) {
        var occupied = wish.occupied();
        return jdbc.sql("select r.id " + FreeRoom.SQL)
                .param("clinic", wish.clinic().code().value())
                .param("id", wish.id())
                .param("now", utc(now))
                .param("since", utc(occupied.startsAt()))
                .param("until", utc(occupied.endsAt()))
                .query(UUID.class)
                .optional();
    }

    private static Set<Refusal.Taken> taken(boolean technician, boolean room, boolean client) {
        Set<Refusal.Taken> taken = EnumSet.noneOf(Refusal.Taken.class);
        if (technician) {
            taken.add(Refusal.Taken.TECHNICIAN);
        }
        if (room) {
            taken.add(Refusal.Taken.ROOM);
        }
        if (client) {
            taken.add(Refusal.Taken.CLIENT);
        }
        return taken;
    }

    private static List<Refusal> named(Wish wish, Set<Refusal.Taken> taken, boolean touchUp, boolean session) {
        List<Refusal> refusals = new ArrayList<>();
        if (!taken.isEmpty()) {
            refusals.add(new Refusal.SlotTaken(taken));
        }
        if (touchUp) {
            refusals.add(new Refusal.TouchUpAlreadyBooked());
        }
        if (session) {
            wish.purpose()
                    .step()
                    .map(step -> new Refusal.SessionAlreadyBooked(step.sessionNumber()))
                    .ifPresent(refusals::add);
        }
        return refusals;
    }
}
