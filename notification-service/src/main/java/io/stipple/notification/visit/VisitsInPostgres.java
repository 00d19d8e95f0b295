package io.stipple.notification.visit;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The visits booking has told of.
record VisitsInPostgres(JdbcClient jdbc, JdbcOperations batches) implements Visits {

    @Override
    public void save(Collection<Visit> changed) {
        batches.batchUpdate("""
                INSERT INTO visit (appointment_id, client_id, clinic, kind, session_number, starts_at, ends_at, zone,
                                   revision, state, imported, known_at, plan_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (appointment_id) DO UPDATE
                SET clinic = excluded.clinic, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                    zone = excluded.zone, revision = excluded.revision, state = excluded.state""", changed.stream().map(VisitsInPostgres::values).toList());
    }

    private static @Nullable Object[] values(Visit visit) {
        return new @Nullable Object[] {
            visit.id(),
            visit.clientId(),
            visit.clinic().value(),
            visit.kind().name(),
            visit.session().orElse(0),
            Timestamp.from(visit.startsAt()),
            Timestamp.from(visit.endsAt()),
            visit.zone().getId(),
            visit.revision(),
            visit.state().name(),
            visit.imported(),
            Timestamp.from(visit.knownAt()),
            visit.plan().orElse(null)
        };
    }

    @Override
    public Optional<Visit> find(UUID id) {
        return jdbc.sql("SELECT * FROM visit WHERE appointment_id = :id")
                .param("id", id)
                .query(VisitsInPostgres::visit)
                .optional();
    }

    @Override
    public Map<UUID, Visit> find(Collection<UUID> ids) {
        return jdbc
                .sql("SELECT * FROM visit WHERE appointment_id = ANY (CAST(:ids AS uuid[]))")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(VisitsInPostgres::visit)
                .list()
                .stream()
                .collect(Collectors.toMap(Visit::id, Function.identity()));
    }

    @Override
    public List<Visit> bookedFor(UUID clientId) {
        return jdbc.sql("SELECT * FROM visit WHERE client_id = :client AND state = 'BOOKED' ORDER BY appointment_id")
                .param("client", clientId)
                .query(VisitsInPostgres::visit)
                .list();
    }

    @Override
    public List<Visit> ahead(Optional<UUID> after, int atMost, Instant now) {
        return jdbc.sql("""
                SELECT * FROM visit
                WHERE state = 'BOOKED' AND starts_at > :now AND (:after::uuid IS NULL OR appointment_id > :after::uuid)
                ORDER BY appointment_id LIMIT :atMost""")
                .param("now", Timestamp.from(now))
                .param("after", after.orElse(null))
                .param("atMost", atMost)
                .query(VisitsInPostgres::visit)
                .list();
    }

    @Override
    public List<Visit> forSession(UUID planId, int session) {
        return jdbc.sql("SELECT * FROM visit WHERE plan_id = :plan AND session_number = :session")
                .param("plan", planId)
                .param("session", session)
                .query(VisitsInPostgres::visit)
                .list();
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        int session = row.getInt("session_number");
        return new Visit(
                row.getObject("appointment_id", UUID.class),
                row.getObject("client_id", UUID.class),
                new ClinicCode(row.getString("clinic")),
                AppointmentKind.valueOf(row.getString("kind")),
                session == 0 ? OptionalInt.empty() : OptionalInt.of(session),
                Optional.ofNullable(row.getObject("plan_id", UUID.class)),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                ZoneId.of(row.getString("zone")),
                row.getInt("revision"),
                VisitState.valueOf(row.getString("state")),
                row.getBoolean("imported"),
                row.getTimestamp("known_at").toInstant());
    }
}
