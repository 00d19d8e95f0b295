package io.stipple.booking.imports;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.booking.calendar.Interval;
import io.stipple.contracts.booking.PlanStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/// Writes visits by the hundred, each into the first room that was free then.
final class PastVisits {
    private static final String INSERT = """
        with brought as (
        insert into appointment (id, client_id, clinic, technician_id, room_id, kind, plan_id, session_number,
                                 starts_at, ends_at, occupied, state, revision, origin, policy, booked_at,
                                 import_reference)
        select :id, :client, :clinic, :technician, r.id, :kind, cast(:plan as uuid), cast(:session as int),
               :startsAt, :endsAt, tstzrange(:since, :until), :state, :revision, :origin, :policy, :bookedAt,
               :reference
          from room r
         where r.clinic = :clinic
           and (not :holds
                or not exists (select 1 from appointment a
                                where a.room_id = r.id and a.state in ('HELD', 'BOOKED', 'COMPLETED')
                                  and a.occupied && tstzrange(:since, :until)))
         order by r.position
         limit 1
        on conflict do nothing
        returning *)
        insert into appointment_change (appointment_id, version, what, changed_at, actor, technician_id, room_id,
                                        starts_at, ends_at, policy)
        select id, version, state, booked_at, 'IMPORT', technician_id, room_id, starts_at, ends_at, policy
          from brought\
        """;

    private static final String TAKEN = """
        select v.place
          from unnest(cast(:technicians as uuid[]), cast(:clients as uuid[]), cast(:clinics as text[]),
                      cast(:since as timestamptz[]), cast(:until as timestamptz[]), cast(:plans as uuid[]),
                      cast(:sessions as int[])) with ordinality
               as v (technician, client, clinic, since, until, plan, session, place)
         where exists (select from appointment a
                        where a.technician_id = v.technician and a.state in ('HELD', 'BOOKED', 'COMPLETED')
                          and a.occupied && tstzrange(v.since, v.until))
            or exists (select from appointment a
                        where a.client_id = v.client and a.state in ('BOOKED', 'COMPLETED')
                          and a.occupied && tstzrange(v.since, v.until))
            or exists (select from appointment a
                        where a.plan_id = v.plan and a.session_number = v.session
                          and a.state in ('BOOKED', 'COMPLETED'))
            or not exists (select from room r
                            where r.clinic = v.clinic
                              and not exists (select from appointment a
                                               where a.room_id = r.id and a.state in ('HELD', 'BOOKED', 'COMPLETED')
                                                 and a.occupied && tstzrange(v.since, v.until)))\
        """;

    private final NamedParameterJdbcOperations jdbc;

    PastVisits(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// @return those whose technician, room or client is taken then
    List<PastVisit> save(List<PastVisit> visits) {
        int[] written = jdbc.batchUpdate(
                INSERT, visits.stream().map(PastVisits::parameters).toArray(SqlParameterSource[]::new));
        List<PastVisit> taken = new ArrayList<>();
        for (int at = 0; at < written.length; at++) {
            // once more, alone: somebody booking meanwhile may have taken one room while another was free
            if (written[at] == 0 && jdbc.update(INSERT, parameters(visits.get(at))) == 0) {
                taken.add(visits.get(at));
            }
        }
        return taken;
    }

    /// Those for whom, as things stand, the technician, the client, every room or the plan's session is taken.
    List<PastVisit> taken(List<PastVisit> visits) {
        List<PastVisit> holding =
                visits.stream().filter(past -> past.state().holdsItsTime()).toList();
        return jdbc.query(
                TAKEN,
                Map.of(
                        "technicians", texts(holding, past -> past.visit().technicianId()),
                        "clients", texts(holding, past -> past.visit().clientId()),
                        "clinics", texts(holding, past -> past.visit().clinic().value()),
                        "since", texts(holding, past -> occupied(past).startsAt()),
                        "until", texts(holding, past -> occupied(past).endsAt()),
                        // what is no session is nobody's: its own id is no plan's
                        "plans",
                                texts(
                                        holding,
                                        past -> step(past)
                                                .map(PlanStep::planId)
                                                .orElse(past.visit().id())),
                        "sessions",
                                texts(
                                        holding,
                                        past -> step(past)
                                                .map(PlanStep::sessionNumber)
                                                .orElse(0))),
                (row, _) -> holding.get(row.getInt("place") - 1));
    }

    private static String[] texts(List<PastVisit> some, Function<PastVisit, Object> column) {
        return some.stream().map(column).map(Object::toString).toArray(String[]::new);
    }

    private static Optional<PlanStep> step(PastVisit past) {
        return past.visit().purpose().step();
    }

    private static Interval occupied(PastVisit past) {
        return past.policy().occupiedBy(past.visit().time());
    }

    Map<UUID, UUID> rooms(List<PastVisit> visits) {
        Map<UUID, UUID> rooms = new HashMap<>();
        UUID[] ids = visits.stream().map(visit -> visit.visit().id()).toArray(UUID[]::new);
        jdbc.query("select id, room_id from appointment where id = any(:ids)", Map.of("ids", ids), row -> {
            rooms.put(row.getObject("id", UUID.class), row.getObject("room_id", UUID.class));
        });
        return rooms;
    }

    private static SqlParameterSource parameters(PastVisit past) {
        var visit = past.visit();
        Interval occupied = occupied(past);
        return new MapSqlParameterSource()
                .addValue("id", visit.id())
                .addValue("client", visit.clientId())
                .addValue("clinic", visit.clinic().value())
                .addValue("technician", visit.technicianId())
                .addValue("kind", visit.purpose().kind().name())
                .addValue("plan", visit.purpose().step().map(PlanStep::planId).orElse(null))
                .addValue(
                        "session",
                        visit.purpose().step().map(PlanStep::sessionNumber).orElse(null))
                .addValue("startsAt", utc(visit.time().startsAt()))
                .addValue("endsAt", utc(visit.time().endsAt()))
                .addValue("since", utc(occupied.startsAt()))
                .addValue("until", utc(occupied.endsAt()))
                .addValue("state", past.state().name())
                .addValue("holds", past.state().holdsItsTime())
                .addValue("revision", past.state() == ImportedAppointments.State.CANCELLED ? 1 : 0)
                .addValue("origin", visit.origin().name())
                .addValue("policy", past.policy().version())
                .addValue("bookedAt", utc(past.bookedAt()))
                .addValue("reference", past.reference());
    }
}
