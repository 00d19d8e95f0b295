package io.stipple.booking.plan;

import io.stipple.contracts.session.PlannedSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How far a client is with a plan.
///
/// @param consultedOn the day the first session's gap is counted from
/// @param taken the days of the sessions that are booked or done, by number
/// @param held the sessions whose skin does not let the next one follow yet, by number: until a day, or until
///   somebody has looked again
public record PlanProgress(
        TreatmentPlan plan,
        LocalDate consultedOn,
        Map<Integer, LocalDate> taken,
        Map<Integer, Optional<LocalDate>> held) {
    public PlanProgress {
        taken = Map.copyOf(taken);
        held = Map.copyOf(held);
    }

    /// The sessions that are neither booked nor done, in their order.
    public List<PlannedSession> left() {
        return plan.sessions().stream()
                .filter(session -> !taken.containsKey(session.number()))
                .toList();
    }

    /// The first of those left.
    public Optional<PlannedSession> next() {
        return left().stream().findFirst();
    }

    /// One more than the plan has, when none is left.
    public int nextNumber() {
        return next().map(PlannedSession::number).orElse(plan.sessions().size() + 1);
    }

    /// As if one session were not booked, so that it can be booked anew.
    public PlanProgress without(int number) {
        Map<Integer, LocalDate> fewer = new TreeMap<>(taken);
        fewer.remove(number);
        return new PlanProgress(plan, consultedOn, fewer, held);
    }

    /// As if a session were on that day.
    public PlanProgress with(int number, LocalDate day) {
        Map<Integer, LocalDate> more = new TreeMap<>(taken);
        more.put(number, day);
        return new PlanProgress(plan, consultedOn, more, held);
    }

    /// The days on which a session may be, as its neighbours stand. Empty while the session before it has no day.
    public Optional<DayRange> daysFor(PlannedSession session) {
        Optional<DayRange> afterTheOneBefore = dayBefore(session)
                .map(day -> new DayRange(day.plusDays(session.minGapDays()), day.plusDays(session.maxGapDays())));
        return plan.session(session.number() + 1)
                .flatMap(following -> Optional.ofNullable(taken.get(following.number()))
                        .map(day -> new DayRange(
                                day.minusDays(following.maxGapDays()), day.minusDays(following.minGapDays()))))
                .flatMap(beforeTheNext -> afterTheOneBefore.map(range -> range.and(beforeTheNext)))
                .or(() -> afterTheOneBefore);
    }

    private Optional<LocalDate> dayBefore(PlannedSession session) {
        return session.number() == 1 ? Optional.of(consultedOn) : Optional.ofNullable(taken.get(session.number() - 1));
    }
}
