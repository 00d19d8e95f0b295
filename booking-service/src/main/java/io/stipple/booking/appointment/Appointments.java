package io.stipple.booking.appointment;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.contracts.booking.PlanStep;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import io.stipple.platform.outbox.Outbox;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every visit, past and to come.
final class Appointments {
    private static final String SEEN =
            " where a.id = :id and a.state <> 'HELD' and (:everyClinic or a.clinic = any(:clinics))";

    private static final String BOOK = """
        with booked as (
            insert into appointment (id, client_id, clinic, technician_id, room_id, kind, plan_id,
                                     session_number, touch_up_id, channel, client_zone, starts_at, ends_at, occupied,
                                     state, origin, policy, booked_at)
            select :id, :client, :clinic, :technician, r.id, :kind, cast(:plan as uuid),
                   cast(:session as int), cast(:touchUp as uuid), cast(:channel as text),
                   cast(:clientZone as text), :startsAt, :endsAt, tstzrange(:since, :until), 'BOOKED', :origin, :policy, :now
            """ + FreeRoom.SQL + """
            on conflict do nothing
            returning *)
        insert into appointment_change (appointment_id, version, what, changed_at, actor, account, technician_id,
                                        room_id, starts_at, ends_at, policy, overridden, reason)
        select id, version, 'BOOKED', booked_at, :actor, cast(:account as uuid), technician_id,
               room_id, starts_at, ends_at, policy, :overridden, cast(:reason as text)
          from booked
        returning room_id\
        """;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final ChangeLog log;
    private final FreedTimes freed;

    Appointments(JdbcClient jdbc, Outbox outbox, ChangeLog log, FreedTimes freed) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.log = log;
        this.freed = freed;
    }

    Optional<Appointment> find(UUID id, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, AppointmentRow.SELECT + SEEN)
                .param("id", id)
                .query(AppointmentRow.MAPPER)
                .optional();
    }

    /// Nobody else changes it until the transaction ends.
    Optional<Appointment> lock(UUID id, ClinicScope scope) {
        return Scoped.sql(jdbc, scope, AppointmentRow.SELECT + SEEN + " for update of a")
                .param("id", id)
                .query(AppointmentRow.MAPPER)
                .optional();
    }

    /// Books the visit in the first free room, its first line of history and its fact with it. Empty if somebody was
    /// faster, or has long been there: `ON CONFLICT DO NOTHING` waits for a rival instead of dying with it.
    Optional<Appointment.Booked> book(Wish wish, Deed deed) {
        Optional<Appointment.Booked> booked = jdbc.sql(BOOK)
                .param("id", wish.id())
                .param("client", wish.client().id())
                .param("clinic", wish.clinic().code().value())
                .param("technician", wish.technician().id())
                .param("kind", wish.purpose().kind().name())
                .param("plan", wish.purpose().step().map(PlanStep::planId).orElse(null))
                .param(
                        "session",
                        wish.purpose().step().map(PlanStep::sessionNumber).orElse(null))
                .param("touchUp", wish.purpose().touchUpId().orElse(null))
                .param(
                        "channel",
                        wish.purpose().call().map(call -> call.channel().name()).orElse(null))
                .param(
                        "clientZone",
                        wish.purpose()
                                .call()
                                .map(call -> call.clientZone().getId())
                                .orElse(null))
                .param("startsAt", utc(wish.time().startsAt()))
                .param("endsAt", utc(wish.time().endsAt()))
                .param("since", utc(wish.occupied().startsAt()))
                .param("until", utc(wish.occupied().endsAt()))
                .param("origin", wish.origin().name())
                .param("policy", wish.clinic().policy().version())
                .param("now", utc(deed.at()))
                .param("actor", deed.by().kind().name())
                .param("account", deed.by().account().orElse(null))
                .param("overridden", deed.setAsideNames())
                .param("reason", deed.reason().orElse(null))
                .query((row, _) -> new Appointment.Booked(wish.in(row.getObject("room_id", UUID.class)), 1, 0))
                .optional();
        booked.ifPresent(appointment -> outbox.put(appointment.fact(deed)));
        return booked;
    }

    /// Another time, technician or room. Only the exclusion constraints can stop it, by an exception.
    void move(Appointment.Booked was, Appointment.Booked moved, Wish wish, Deed deed) {
        jdbc.sql("""
            update appointment
               set clinic = :clinic, technician_id = :technician, room_id = :room, starts_at = :startsAt, ends_at = :endsAt,
                   occupied = tstzrange(:since, :until), version = :version, revision = :revision,
                   policy = :policy, checked_in_at = null, confirmed_at = null
             where id = :id\
            """)
                .param("clinic", moved.visit().clinic().value())
                .param("technician", moved.visit().technicianId())
                .param("room", moved.visit().roomId())
                .param("startsAt", utc(moved.visit().time().startsAt()))
                .param("endsAt", utc(moved.visit().time().endsAt()))
                .param("since", utc(wish.occupied().startsAt()))
                .param("until", utc(wish.occupied().endsAt()))
                .param("version", moved.version())
                .param("revision", moved.revision())
                .param("policy", wish.clinic().policy().version())
                .param("id", moved.visit().id())
                .update();
        log.add("MOVED", moved, deed, was.isLate(wish.clinic().policy(), deed.at()));
        freed.note(was.visit().freed());
        outbox.put(was.moved(moved.visit(), deed));
    }

    void cancel(Appointment.Cancelled cancelled, AppointmentCancelled fact, Deed deed) {
        jdbc.sql("update appointment set state = 'CANCELLED', version = ?, revision = ? where id = ?")
                .params(
                        cancelled.version(),
                        cancelled.revision(),
                        cancelled.visit().id())
                .update();
        log.add("CANCELLED", cancelled, deed, fact.late());
        freed.note(cancelled.visit().freed());
        outbox.put(fact);
    }

    /// The client will come.
    void confirm(Appointment.Booked confirmed, Deed deed) {
        jdbc.sql("update appointment set confirmed_at = ?, version = ? where id = ?")
                .params(utc(deed.at()), confirmed.version(), confirmed.visit().id())
                .update();
        log.add("CONFIRMED", confirmed, deed, false);
    }

    /// The client has come. Nobody else needs to know.
    void checkIn(Appointment.Booked here, Deed deed) {
        jdbc.sql("update appointment set checked_in_at = ?, version = ? where id = ?")
                .params(utc(deed.at()), here.version(), here.visit().id())
                .update();
        log.add("CHECKED_IN", here, deed, false);
    }

    /// It stays as it is. Nobody else needs to know.
    void keep(Appointment.Booked kept, List<String> rules, Deed deed) {
        jdbc.sql("update appointment set version = ? where id = ?")
                .params(kept.version(), kept.visit().id())
                .update();
        log.keep(kept, rules, deed);
    }

    /// Completed or missed.
    void end(Appointment ended, AppointmentEvent fact, Deed deed) {
        jdbc.sql("update appointment set state = ?, version = ? where id = ?")
                .params(
                        AppointmentRow.stateOf(ended),
                        ended.version(),
                        ended.visit().id())
                .update();
        log.add(AppointmentRow.stateOf(ended), ended, deed, false);
        outbox.put(fact);
    }
}
