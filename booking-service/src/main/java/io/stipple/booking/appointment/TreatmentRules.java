package io.stipple.booking.appointment;

import io.stipple.booking.plan.Clearance;
import io.stipple.booking.plan.DayRange;
import io.stipple.booking.plan.PlanProgress;
import io.stipple.booking.rota.Technician;
import io.stipple.contracts.session.PlannedSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What must be true before somebody is treated: consultation first, by an agreed plan, in its order and pace.
final class TreatmentRules {
    private TreatmentRules() {}

    static List<Refusal> clearing(Clearance clearance, LocalDate day) {
        return switch (clearance) {
            case Clearance.NotCleared _ -> List.of(new Refusal.ConsultationFirst());
            case Clearance.HealthForbids health -> List.of(new Refusal.HealthForbids(health.verdict()));
            case Clearance.Cleared cleared ->
                cleared.notBefore().filter(day::isBefore).stream()
                        .<Refusal>map(Refusal.NotBefore::new)
                        .toList();
        };
    }

    /// @param progress without the session in question
    static List<Refusal> refusing(Wish wish, int number, PlanProgress progress) {
        return refusing(wish.technician(), wish.clinic().dayOf(wish.time().startsAt()), number, progress);
    }

    static List<Refusal> refusing(Technician technician, LocalDate day, int number, PlanProgress progress) {
        List<Refusal> refusals = new ArrayList<>();
        if (day.isAfter(progress.plan().validUntil())) {
            refusals.add(new Refusal.PlanExpired(progress.plan().validUntil()));
        }
        if (!technician.skills().contains(progress.plan().type())) {
            refusals.add(new Refusal.SkillMissing(progress.plan().type()));
        }
        order(number, day, progress).ifPresent(refusals::add);
        Optional.ofNullable(progress.held().get(number - 1))
                .filter(until -> until.isEmpty() || day.isBefore(until.get()))
                .map(Refusal.HealingHolds::new)
                .ifPresent(refusals::add);
        return refusals;
    }

    private static Optional<Refusal> order(int number, LocalDate day, PlanProgress progress) {
        Optional<PlannedSession> wanted = progress.plan().session(number);
        if (wanted.isEmpty()) {
            return Optional.of(new Refusal.NoSessionLeft());
        }
        if (progress.taken().containsKey(number)) {
            return Optional.of(new Refusal.SessionAlreadyBooked(number));
        }
        Optional<DayRange> allowed = progress.daysFor(wanted.get());
        if (allowed.isEmpty()) {
            return Optional.of(
                    new Refusal.SessionOutOfOrder(progress.next().orElseThrow().number()));
        }
        return allowed.filter(range -> !range.holds(day)).map(Refusal.GapNotKept::new);
    }
}
