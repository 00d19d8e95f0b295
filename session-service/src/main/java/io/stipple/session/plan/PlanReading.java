package io.stipple.session.plan;

import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.platform.identity.Scoped;
import io.stipple.session.visit.ClientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads plans with their sessions in one statement, newest plan first.
class PlanReading {
    private final JdbcClient jdbc;

    PlanReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param condition on the plan, naming the id as `:id`
    List<Plan> of(String condition, UUID id, ClinicScope scope) {
        String sql = """
                SELECT plan.*, number, min_gap_days, max_gap_days, minutes, done_at
                FROM plan JOIN planned_session ON plan_id = id
                WHERE %s AND (:everyClinic OR clinic = ANY (:clinics))
                ORDER BY agreed_at DESC, id, number
                """.formatted(condition);
        return Scoped.sql(jdbc, scope, sql).param("id", id).query(PlanReading::plans);
    }

    private static List<Plan> plans(ResultSet rows) throws SQLException {
        List<Plan> plans = new ArrayList<>();
        List<PlannedSession> sessions = new ArrayList<>();
        Map<Integer, Instant> done = new HashMap<>();
        while (rows.next()) {
            if (rows.getInt("number") == 1) {
                sessions.clear();
                done.clear();
            } else {
                plans.removeLast();
            }
            sessions.add(session(rows));
            OffsetDateTime doneAt = rows.getObject("done_at", OffsetDateTime.class);
            if (doneAt != null) {
                done.put(rows.getInt("number"), doneAt.toInstant());
            }
            plans.add(plan(rows, sessions, done));
        }
        return plans;
    }

    private static PlannedSession session(ResultSet row) throws SQLException {
        return new PlannedSession(
                row.getInt("number"), row.getInt("min_gap_days"), row.getInt("max_gap_days"), row.getInt("minutes"));
    }

    private static Plan plan(ResultSet row, List<PlannedSession> sessions, Map<Integer, Instant> done)
            throws SQLException {
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                row.getObject("consultation_id", UUID.class),
                new ClientId(row.getObject("client_id", UUID.class)),
                new ClinicCode(row.getString("clinic")),
                new PlanTerms(
                        TreatmentType.valueOf(row.getString("treatment_type")),
                        sessions,
                        new Price(row.getLong("price_cents"), Currency.getInstance(row.getString("currency"))),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("policy_version")),
                row.getObject("agreed_at", OffsetDateTime.class).toInstant(),
                done,
                row.getInt("revision"));
    }
}
