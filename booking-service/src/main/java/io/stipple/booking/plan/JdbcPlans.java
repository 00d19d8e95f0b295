package io.stipple.booking.plan;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.contracts.session.ConsultationCompleted;
import io.stipple.contracts.session.ConsultationOutcome;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.SessionCompleted;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcPlans implements Plans {
    private final JdbcClient jdbc;

    JdbcPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void remember(ConsultationCompleted fact) {
        jdbc.sql("""
            insert into consultation (id, client_id, outcome, not_before, completed_at)
            values (:id, coalesce((select merged_into from client where id = :client), :client), :outcome,
                    cast(:notBefore as date), :completedAt)
            on conflict do nothing\
            """)
                .param("id", fact.consultationId())
                .param("client", fact.clientId())
                .param("outcome", fact.outcome().name())
                .param("notBefore", fact.notBefore().orElse(null))
                .param("completedAt", utc(fact.occurredAt()))
                .update();
    }

    @Override
    public void remember(PlanAgreed fact) {
        jdbc.sql("""
            insert into plan (id, client_id, consultation_id, treatment_type, valid_until, agreed_at)
            values (?, coalesce((select merged_into from client where id = ?), ?), ?, ?, ?, ?)
            on conflict do nothing\
            """)
                .params(
                        fact.planId(),
                        fact.clientId(),
                        fact.clientId(),
                        fact.consultationId(),
                        fact.treatmentType().name(),
                        fact.validUntil(),
                        utc(fact.occurredAt()))
                .update();
        fact.sessions().forEach(session -> remember(fact.planId(), session));
    }

    private void remember(UUID planId, PlannedSession session) {
        jdbc.sql("""
            insert into plan_session (plan_id, number, min_gap_days, max_gap_days, minutes)
            values (?, ?, ?, ?, ?) on conflict do nothing\
            """)
                .params(planId, session.number(), session.minGapDays(), session.maxGapDays(), session.minutes())
                .update();
    }

    @Override
    public void remember(SessionCompleted fact) {
        jdbc.sql("""
            insert into session_done (plan_id, session_number, appointment_id, ended_at, zone)
            values (?, ?, ?, ?, ?) on conflict do nothing\
            """)
                .params(fact.planId(), fact.sessionNumber(), fact.appointmentId(), utc(fact.endedAt()), fact.zone())
                .update();
    }

    @Override
    public void hold(UUID planId) {
        jdbc.sql("select id from plan where id = ? for update")
                .param(planId)
                .query()
                .listOfRows();
    }

    @Override
    public Clearance clearanceOf(UUID clientId) {
        return jdbc.sql("""
            select outcome, not_before from consultation
             where client_id = ? order by completed_at desc, id desc limit 1\
            """)
                .param(clientId)
                .query((row, _) -> row.getString("outcome").equals(ConsultationOutcome.PROCEED.name())
                        ? new Clearance.Cleared(Optional.ofNullable(row.getObject("not_before", LocalDate.class)))
                        : new Clearance.NotCleared())
                .optional()
                .orElseGet(Clearance.NotCleared::new);
    }

    @Override
    public Optional<PlanProgress> progressOf(UUID planId, ZoneId zone) {
        return new PlanRows(jdbc).progressOf(planId, zone);
    }
}
