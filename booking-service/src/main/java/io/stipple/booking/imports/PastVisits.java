package io.stipple.booking.imports;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.booking.calendar.Interval;
import io.stipple.contracts.booking.PlanStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        Interval occupied = past.policy().occupiedBy(visit.time());
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
