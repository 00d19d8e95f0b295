package io.stipple.session.consultation;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.session.plan.Plan;
import io.stipple.session.plan.PlanPolicy;
import io.stipple.session.visit.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What comes of completing a consultation.
sealed interface Completion {
    record Done(Consultation consultation, Optional<Plan> plan) implements Completion {}

    /// @param reasons all of them, at least one
    record Refused(List<ConsultationRefusal> reasons) implements Completion {}

    /// The same, unless there are more reasons against it.
    default Completion unless(List<ConsultationRefusal> more) {
        return switch (this) {
            case Completion same when more.isEmpty() -> same;
            case Done _ -> new Refused(more);
            case Refused refused ->
                new Refused(
                        Stream.concat(more.stream(), refused.reasons().stream()).toList());
        };
    }

    /// @param completed makes the consultation once its outcome is clear
    static Completion of(
            Visit visit, Findings findings, PlanPolicy policy, Instant now, Function<Outcome, Done> completed) {
        List<ConsultationRefusal> reasons = new ArrayList<>();
        if (visit.kind() != AppointmentKind.CONSULTATION && visit.kind() != AppointmentKind.FADE_CHECK) {
            reasons.add(new ConsultationRefusal.NotForConsulting(visit.kind()));
        }
        if (!visit.state().tookPlaceOrMay()) {
            reasons.add(new ConsultationRefusal.VisitGone(visit.state()));
        }
        return switch (findings.read(visit.dayAt(now), policy)) {
            case Findings.Reading.Clear clear when reasons.isEmpty() -> completed.apply(clear.outcome());
            case Findings.Reading.Clear _ -> new Refused(List.copyOf(reasons));
            case Findings.Reading.Unclear unclear -> {
                reasons.addAll(unclear.reasons());
                yield new Refused(List.copyOf(reasons));
            }
        };
    }
}
