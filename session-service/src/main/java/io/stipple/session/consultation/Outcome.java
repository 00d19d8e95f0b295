package io.stipple.session.consultation;

import io.stipple.contracts.session.ConsultationOutcome;
import io.stipple.session.plan.PlanTerms;
import java.time.LocalDate;
import java.util.Optional;

/// How a consultation ends.
public sealed interface Outcome {
    record Proceed(PlanTerms plan) implements Outcome {}

    /// @param notBefore the first day treatment is possible, by the clinic's calendar
    record Defer(LocalDate notBefore) implements Outcome {}

    record Decline() implements Outcome {}

    record LetterNeeded() implements Outcome {}

    default ConsultationOutcome code() {
        return switch (this) {
            case Proceed _ -> ConsultationOutcome.PROCEED;
            case Defer _ -> ConsultationOutcome.DEFER;
            case Decline _ -> ConsultationOutcome.DECLINE;
            case LetterNeeded _ -> ConsultationOutcome.LETTER_NEEDED;
        };
    }

    /// Present when deferred.
    default Optional<LocalDate> deferredTo() {
        return this instanceof Defer(LocalDate day) ? Optional.of(day) : Optional.empty();
    }
}
