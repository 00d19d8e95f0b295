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
