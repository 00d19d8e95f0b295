package io.stipple.session.healing;

import io.stipple.contracts.session.HealingVerdict;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.plan.PlanId;
import io.stipple.session.visit.ClientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcHealingChecks implements HealingChecks {
    private static final String CHECKS = """
            SELECT healing_check.*, client_id, session_record.clinic, zone, plan_id, session_number
            FROM healing_check JOIN session_record ON session_record.id = record_id
            """;

    private final JdbcClient jdbc;

    JdbcHealingChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<HealedSession> session(UUID record) {
        return jdbc.sql("SELECT *, id AS record_id FROM session_record WHERE id = :id AND state = 'COMPLETED'")
                .param("id", record)
                .query((row, _) -> session(row))
                .optional();
    }

    @Override
    public void add(HealingCheck check) {
        jdbc.sql("""
                INSERT INTO healing_check (id, record_id, verdict, not_before, notes, checked_by, checked_at)
                VALUES (:id, :record, :verdict, :notBefore, :notes, :by, :at)
                """)
                .param("id", check.id())
                .param("record", check.session().record())
                .param("verdict", check.verdict().name())
                .param("notBefore", check.notBefore().orElse(null))
                .param("notes", check.notes().orElse(null))
                .param("by", check.by())
                .param("at", check.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<HealingCheck> latest(PlanId plan) {
        return jdbc.sql(CHECKS + "WHERE plan_id = :plan ORDER BY session_number DESC, checked_at DESC, 1 DESC LIMIT 1")
                .param("plan", plan.value())
                .query((row, _) -> check(row))
                .optional();
    }

    @Override
    public List<HealingCheck> of(UUID record) {
        return jdbc.sql(CHECKS + "WHERE record_id = :record ORDER BY checked_at DESC, 1 DESC LIMIT 100")
                .param("record", record)
                .query((row, _) -> check(row))
                .list();
    }

    private static HealingCheck check(ResultSet row) throws SQLException {
        return new HealingCheck(
                row.getObject("id", UUID.class),
                session(row),
                HealingVerdict.valueOf(row.getString("verdict")),
                Optional.ofNullable(row.getObject("not_before", LocalDate.class)),
                Optional.ofNullable(row.getString("notes")),
                row.getObject("checked_by", UUID.class),
                row.getObject("checked_at", OffsetDateTime.class).toInstant());
    }

    private static HealedSession session(ResultSet row) throws SQLException {
        return new HealedSession(
                row.getObject("record_id", UUID.class),
                new ClientId(row.getObject("client_id", UUID.class)),
                new ClinicCode(row.getString("clinic")),
                ZoneId.of(row.getString("zone")),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getInt("session_number"));
    }
}
