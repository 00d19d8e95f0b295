package io.stipple.booking.plan;

import static io.stipple.booking.calendar.Utc.utc;

import io.stipple.contracts.session.ConsultationCompleted;
import io.stipple.contracts.session.ConsultationOutcome;
import io.stipple.contracts.session.ContraindicationsChecked;
import io.stipple.contracts.session.HealingChecked;
import io.stipple.contracts.session.PlanAgreed;
import io.stipple.contracts.session.PlanRevised;
import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.SessionCompleted;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcPlans implements Plans {
    private static final Set<String> ALLOWING = Set.of("CLEAR", "NOT_BEFORE");

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
    public void remember(PlanRevised fact) {
        int newer = jdbc.sql("""
            update plan set treatment_type = :type, valid_until = :validUntil, revision = :revision
             where id = :id and revision < :revision\
            """)
                .param("type", fact.treatmentType().name())
                .param("validUntil", fact.validUntil())
                .param("revision", fact.revision())
                .param("id", fact.planId())
                .update();
        if (newer == 1) {
            jdbc.sql("delete from plan_session where plan_id = ?")
                    .param(fact.planId())
                    .update();
            fact.sessions().forEach(session -> remember(fact.planId(), session));
        }
    }

    @Override
    public void remember(ContraindicationsChecked fact) {
        jdbc.sql("""
            insert into health_check (id, client_id, verdict, not_before, checked_at)
            values (:id, :client, :verdict, cast(:notBefore as date), :at)
            on conflict do nothing\
            """)
                .param("id", fact.checkId())
                .param("client", fact.clientId())
                .param("verdict", fact.verdict().name())
                .param("notBefore", fact.notBefore().orElse(null))
                .param("at", utc(fact.occurredAt()))
                .update();
    }

    @Override
    public void remember(HealingChecked fact) {
        jdbc.sql("""
            insert into healing_check (plan_id, session_number, verdict, not_before, checked_at)
            values (:plan, :session, :verdict, cast(:notBefore as date), :at)
            on conflict (plan_id, session_number) do update
               set verdict = excluded.verdict, not_before = excluded.not_before, checked_at = excluded.checked_at
             where healing_check.checked_at <= excluded.checked_at\
            """)
                .param("plan", fact.planId())
                .param("session", fact.sessionNumber())
                .param("verdict", fact.verdict().name())
                .param("notBefore", fact.notBefore().orElse(null))
                .param("at", utc(fact.occurredAt()))
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
            select c.outcome, greatest(c.not_before, h.not_before) as not_before, h.verdict
              from consultation c
              left join lateral (select verdict, not_before from health_check
                                  where client_id = c.client_id
                                  order by checked_at desc, id desc limit 1) h on true
             where c.client_id = ? order by c.completed_at desc, c.id desc limit 1\
            """)
                .param(clientId)
                .query((row, _) -> clearance(
                        row.getString("outcome"),
                        Optional.ofNullable(row.getString("verdict")),
                        Optional.ofNullable(row.getObject("not_before", LocalDate.class))))
                .optional()
                .orElseGet(Clearance.NotCleared::new);
    }

    /// A verdict this version does not know forbids treatment.
    private static Clearance clearance(String outcome, Optional<String> verdict, Optional<LocalDate> notBefore) {
        if (!outcome.equals(ConsultationOutcome.PROCEED.name())) {
            return new Clearance.NotCleared();
        }
        return verdict.filter(known -> !ALLOWING.contains(known))
                .<Clearance>map(Clearance.HealthForbids::new)
                .orElseGet(() -> new Clearance.Cleared(notBefore));
    }

    @Override
    public Optional<PlanProgress> progressOf(UUID planId, ZoneId zone) {
        return new PlanRows(jdbc).progressOf(planId, zone);
    }
}
