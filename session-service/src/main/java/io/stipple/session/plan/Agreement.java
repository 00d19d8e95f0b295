package io.stipple.session.plan;

import io.stipple.contracts.session.PlannedSession;
import io.stipple.contracts.session.TreatmentType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What comes of putting a proposal to the rules.
public sealed interface Agreement {
    record Agreed(PlanTerms terms) implements Agreement {}

    /// @param reasons all of them, at least one
    record Refused(List<PlanRefusal> reasons) implements Agreement {}

    /// @param today by the clinic's calendar
    static Agreement on(PlanProposal proposal, LocalDate today, PlanPolicy policy) {
        List<PlanRefusal> reasons = new ArrayList<>();
        if (proposal.type() == TreatmentType.OTHER) {
            reasons.add(new PlanRefusal.NoSuchTreatment(proposal.type()));
        }
        int count = proposal.sessions().size();
        if (count < 1 || count > policy.mostSessions()) {
            reasons.add(new PlanRefusal.SessionsOutOfBand(count, policy.mostSessions()));
        }
        if (proposal.validUntil().isBefore(today)) {
            reasons.add(new PlanRefusal.ValidUntilPast(proposal.validUntil(), today));
        }
        List<PlannedSession> sessions = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            PlannedSession session = filledIn(number, proposal.sessions().get(number - 1), policy);
            refusal(session, policy).ifPresent(reasons::add);
            sessions.add(session);
        }
        return reasons.isEmpty()
                ? new Agreed(new PlanTerms(
                        proposal.type(), sessions, proposal.price(), proposal.validUntil(), policy.version()))
                : new Refused(List.copyOf(reasons));
    }

    private static PlannedSession filledIn(int number, PlanProposal.Step step, PlanPolicy policy) {
        GapRange usual = policy.before(number).usual();
        int min = step.minGapDays()
                .orElse(Math.min(usual.minDays(), step.maxGapDays().orElse(usual.minDays())));
        int max = step.maxGapDays().orElse(Math.max(usual.maxDays(), min));
        return new PlannedSession(number, min, max, step.minutes().orElse(policy.defaultMinutes()));
    }

    private static Optional<PlanRefusal> refusal(PlannedSession session, PlanPolicy policy) {
        if (session.minGapDays() > session.maxGapDays()) {
            return Optional.of(
                    new PlanRefusal.GapReversed(session.number(), session.minGapDays(), session.maxGapDays()));
        }
        GapRange allowed = policy.before(session.number()).allowed();
        if (session.minGapDays() < allowed.minDays() || session.maxGapDays() > allowed.maxDays()) {
            return Optional.of(new PlanRefusal.GapOutOfBand(session.number(), allowed));
        }
        return session.minutes() < policy.leastMinutes() || session.minutes() > policy.mostMinutes()
                ? Optional.of(
                        new PlanRefusal.MinutesOutOfBand(session.number(), policy.leastMinutes(), policy.mostMinutes()))
                : Optional.empty();
    }
}
