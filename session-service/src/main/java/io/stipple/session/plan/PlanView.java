package io.stipple.session.plan;

import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.TreatmentType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One plan as staff see it.
///
/// @param nextSession the first one not yet done; absent when the course is done
public record PlanView(
        UUID planId,
        UUID consultationId,
        UUID clientId,
        String clinic,
        TreatmentType treatmentType,
        State state,
        List<Session> sessions,
        int sessionsDone,
        @Nullable Integer nextSession,
        long priceCents,
        String currency,
        LocalDate validUntil,
        Instant agreedAt,
        int revision) {

    public enum State {
        AGREED,
        COMPLETED
    }

    public record Session(int number, int minGapDays, int maxGapDays, int minutes, boolean done) {}

    public static PlanView of(Plan plan) {
        PlanTerms terms = plan.terms();
        return new PlanView(
                plan.id().value(),
                plan.consultation(),
                plan.client().value(),
                plan.clinic().value(),
                terms.type(),
                plan.isDone() ? State.COMPLETED : State.AGREED,
                terms.sessions().stream().map(session -> session(plan, session)).toList(),
                plan.done().size(),
                plan.isDone() ? null : plan.nextSession(),
                terms.price().cents(),
                terms.price().currency().getCurrencyCode(),
                terms.validUntil(),
                plan.agreedAt(),
                plan.revision());
    }

    private static Session session(Plan plan, PlannedSession session) {
        return new Session(
                session.number(),
                session.minGapDays(),
                session.maxGapDays(),
                session.minutes(),
                plan.done().containsKey(session.number()));
    }
}
