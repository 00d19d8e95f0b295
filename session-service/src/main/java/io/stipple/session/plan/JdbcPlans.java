package io.stipple.session.plan;

import io.stipple.contracts.session.PlannedSession;
import io.stipple.platform.identity.ClinicScope;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcPlans implements Plans {
    /// A client may be treated at another clinic than the one that agreed the plan.
    private static final ClinicScope EVERYWHERE = new ClinicScope.EveryClinic();

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final PlanReading reading;

    JdbcPlans(JdbcTemplate template) {
        this.batches = template;
        this.jdbc = JdbcClient.create(template);
        this.reading = new PlanReading(jdbc);
    }

    @Override
    public void add(List<Plan> agreed) {
        batches.batchUpdate("""
                INSERT INTO plan (id, consultation_id, client_id, clinic, treatment_type, price_cents, currency,
                                  valid_until, agreed_at, policy_version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, agreed.stream().map(JdbcPlans::row).toList());
        addSessions(agreed);
    }

    private void addSessions(List<Plan> agreed) {
        batches.batchUpdate("""
                INSERT INTO planned_session (plan_id, number, min_gap_days, max_gap_days, minutes, done_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """, agreed.stream().flatMap(JdbcPlans::sessionRows).toList());
    }

    @Override
    public Optional<Plan> find(PlanId id) {
        return reading.of("id = :id", id.value(), EVERYWHERE).stream().findFirst();
    }

    @Override
    public Optional<Plan> hold(PlanId id) {
        jdbc.sql("SELECT FROM plan WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query()
                .listOfRows();
        return find(id);
    }

    @Override
    public List<Plan> of(ClientId client, ClinicScope scope) {
        return reading.of("client_id = :id", client.value(), scope).stream()
                .limit(100)
                .toList();
    }

    @Override
    public Optional<Plan> forTouchUpOf(ClientId client) {
        List<Plan> all = reading.of("client_id = :id", client.value(), EVERYWHERE);
        return Stream.concat(
                        all.stream().filter(plan -> plan.isTouchUp() && !plan.isDone()),
                        all.stream().filter(Plan::isDone))
                .findFirst();
    }

    @Override
    public void revise(Plan former, Plan revised, PlanRevision revision) {
        jdbc.sql("""
                INSERT INTO plan_revision (plan_id, revision, reason, note, former, revised_by, revised_at)
                SELECT id, :revision, :reason, :note,
                       jsonb_build_object('type', treatment_type, 'priceCents', price_cents, 'currency', currency,
                           'validUntil', valid_until, 'policyVersion', policy_version, 'sessions',
                           (SELECT jsonb_agg(to_jsonb(step) - 'plan_id' ORDER BY number)
                            FROM planned_session step WHERE plan_id = plan.id)),
                       :by, :at
                FROM plan WHERE id = :plan
                """)
                .param("revision", revised.revision())
                .param("reason", revision.reason().name())
                .param("note", revision.note())
                .param("by", revision.by())
                .param("at", utc(revision.at()))
                .param("plan", former.id().value())
                .update();
        jdbc.sql("""
                UPDATE plan SET treatment_type = :type, price_cents = :cents, currency = :currency,
                       valid_until = :until, policy_version = :policy, revision = :revision
                WHERE id = :plan
                """)
                .param("type", revised.terms().type().name())
                .param("cents", revised.terms().price().cents())
                .param("currency", revised.terms().price().currency().getCurrencyCode())
                .param("until", revised.terms().validUntil())
                .param("policy", revised.terms().policyVersion())
                .param("revision", revised.revision())
                .param("plan", revised.id().value())
                .update();
        jdbc.sql("DELETE FROM planned_session WHERE plan_id = :plan")
                .param("plan", former.id().value())
                .update();
        addSessions(List.of(revised));
    }

    @Override
    public void sessionDone(PlanId id, int session, Instant endedAt) {
        jdbc.sql("UPDATE planned_session SET done_at = :at WHERE plan_id = :plan AND number = :number")
                .param("at", utc(endedAt))
                .param("plan", id.value())
                .param("number", session)
                .update();
    }

    @Override
    public void courseDone(List<FinishedCourse> finished) {
        batches.batchUpdate(
                """
                UPDATE plan SET completed_at = ?, touch_up_opens_on = ?, touch_up_closes_on = ?,
                                touch_up_policy_version = ?
                WHERE id = ?
                """,
                finished.stream()
                        .map(course -> new Object[] {
                            utc(course.at()),
                            course.days().opensOn(),
                            course.days().closesOn(),
                            course.days().policyVersion(),
                            course.plan().value()
                        })
                        .toList());
    }

    private static Object[] row(Plan plan) {
        PlanTerms terms = plan.terms();
        return new Object[] {
            plan.id().value(),
            plan.consultation(),
            plan.client().value(),
            plan.clinic().value(),
            terms.type().name(),
            terms.price().cents(),
            terms.price().currency().getCurrencyCode(),
            terms.validUntil(),
            utc(plan.agreedAt()),
            terms.policyVersion()
        };
    }

    private static Stream<Object[]> sessionRows(Plan plan) {
        return plan.terms().sessions().stream().map(session -> sessionRow(plan, session));
    }

    private static Object[] sessionRow(Plan plan, PlannedSession session) {
        return new Object[] {
            plan.id().value(),
            session.number(),
            session.minGapDays(),
            session.maxGapDays(),
            session.minutes(),
            Optional.ofNullable(plan.done().get(session.number()))
                    .map(JdbcPlans::utc)
                    .orElse(null)
        };
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
