package io.stipple.notification.visit;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.identity.ClinicCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The visits booking has told of.
record VisitsInPostgres(JdbcClient jdbc) implements Visits {

    @Override
    public void save(Visit visit) {
        jdbc.sql("""
                INSERT INTO visit (appointment_id, client_id, clinic, kind, session_number, starts_at, ends_at, zone,
                                   revision, state, imported, known_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (appointment_id) DO UPDATE
                SET clinic = excluded.clinic, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                    zone = excluded.zone, revision = excluded.revision, state = excluded.state""")
                .params(
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
                        Timestamp.from(visit.knownAt()))
                .update();
    }

    @Override
    public Optional<Visit> find(UUID id) {
        return jdbc.sql("SELECT * FROM visit WHERE appointment_id = :id")
                .param("id", id)
                .query(VisitsInPostgres::visit)
                .optional();
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        int session = row.getInt("session_number");
        return new Visit(
                row.getObject("appointment_id", UUID.class),
                row.getObject("client_id", UUID.class),
                new ClinicCode(row.getString("clinic")),
                AppointmentKind.valueOf(row.getString("kind")),
                session == 0 ? OptionalInt.empty() : OptionalInt.of(session),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                ZoneId.of(row.getString("zone")),
                row.getInt("revision"),
                VisitState.valueOf(row.getString("state")),
                row.getBoolean("imported"),
                row.getTimestamp("known_at").toInstant());
    }
}
