package io.stipple.booking.appointment;

import io.stipple.booking.plan.PlanProgress;
import io.stipple.contracts.booking.PlanStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Every rule's word on one wish.
final class Verdicts {
    private final Cast cast;

    Verdicts(Cast cast) {
        this.cast = cast;
    }

    List<Refusal> on(Wish wish, Instant now) {
        Optional<PlanProgress> progress = wish.purpose()
                .step()
                .flatMap(step -> cast.progress(
                        step.planId(), wish.client().id(), wish.clinic().zone()));
        return on(wish, progress, now);
    }

    /// @param progress as it would be when this wish is looked at: sessions booked together count
    List<Refusal> on(Wish wish, Optional<PlanProgress> progress, Instant now) {
        List<Refusal> refusals = new ArrayList<>(BookingRules.refusing(wish, now));
        LocalDate day = wish.clinic().dayOf(wish.time().startsAt());
        switch (wish.purpose()) {
            case Purpose.Consultation _, Purpose.FadeCheck _ -> {} // these find out whether treatment is possible
            case Purpose.TouchUp _ ->
                refusals.addAll(
                        TreatmentRules.clearing(cast.clearance(wish.client().id()), day));
            case Purpose.Session session -> {
                refusals.addAll(
                        TreatmentRules.clearing(cast.clearance(wish.client().id()), day));
                refusals.addAll(ofPlan(wish, session.ofPlan(), progress));
            }
        }
        return refusals;
    }

    private static List<Refusal> ofPlan(Wish wish, PlanStep step, Optional<PlanProgress> progress) {
        return progress.map(known -> TreatmentRules.refusing(wish, step.sessionNumber(), known))
                .orElseGet(() -> List.of(new Refusal.PlanUnknown()));
    }
}
