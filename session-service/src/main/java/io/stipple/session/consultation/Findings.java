package io.stipple.session.consultation;

import static io.stipple.contracts.session.ConsultationOutcome.DEFER;
import static io.stipple.contracts.session.ConsultationOutcome.OTHER;
import static io.stipple.contracts.session.ConsultationOutcome.PROCEED;

import io.stipple.contracts.session.ConsultationOutcome;
import io.stipple.session.plan.Agreement;
import io.stipple.session.plan.PlanPolicy;
import io.stipple.session.plan.PlanProposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a technician entered, before it is known to make sense: a plan belongs to proceeding alone, a first day to
/// deferring alone.
public record Findings(
        ConsultationOutcome outcome,
        Optional<LocalDate> notBefore,
        Optional<PlanProposal> plan,
        Assessment assessment) {

    public sealed interface Reading {
        record Clear(Outcome outcome) implements Reading {}

        /// @param reasons all of them, at least one
        record Unclear(List<ConsultationRefusal> reasons) implements Reading {}
    }

    /// @param today by the clinic's calendar
    public Reading read(LocalDate today, PlanPolicy policy) {
        List<ConsultationRefusal> reasons = new ArrayList<>();
        if (outcome == OTHER) {
            reasons.add(new ConsultationRefusal.NoSuchOutcome());
        }
        if (outcome != DEFER && notBefore.isPresent()) {
            reasons.add(new ConsultationRefusal.NotBeforeNotExpected());
        }
        if (outcome != PROCEED && plan.isPresent()) {
            reasons.add(new ConsultationRefusal.PlanNotExpected());
        }
        Optional<Outcome> clear = outcome(today, policy, reasons);
        return reasons.isEmpty() ? new Reading.Clear(clear.orElseThrow()) : new Reading.Unclear(List.copyOf(reasons));
    }

    private Optional<Outcome> outcome(LocalDate today, PlanPolicy policy, List<ConsultationRefusal> reasons) {
        return switch (outcome) {
            case PROCEED -> proceed(today, policy, reasons);
            case DEFER -> defer(today, reasons);
            case DECLINE -> Optional.of(new Outcome.Decline());
            case LETTER_NEEDED -> Optional.of(new Outcome.LetterNeeded());
            case OTHER -> Optional.empty();
        };
    }

    private Optional<Outcome> proceed(LocalDate today, PlanPolicy policy, List<ConsultationRefusal> reasons) {
        if (plan.isEmpty()) {
            reasons.add(new ConsultationRefusal.PlanMissing());
            return Optional.empty();
        }
        return switch (Agreement.on(plan.get(), today, policy)) {
            case Agreement.Agreed agreed -> Optional.of(new Outcome.Proceed(agreed.terms()));
            case Agreement.Refused refused -> {
                refused.reasons().stream()
                        .map(ConsultationRefusal.PlanRefused::new)
                        .forEach(reasons::add);
                yield Optional.empty();
            }
        };
    }

    private Optional<Outcome> defer(LocalDate today, List<ConsultationRefusal> reasons) {
        if (notBefore.isEmpty()) {
            reasons.add(new ConsultationRefusal.NotBeforeMissing());
        } else if (!notBefore.get().isAfter(today)) {
            reasons.add(new ConsultationRefusal.DeferredToThePast(today));
        }
        return notBefore.map(Outcome.Defer::new);
    }
}
