package io.stipple.booking.course;

import io.stipple.booking.availability.Availability;
import io.stipple.booking.availability.FreeSlot;
import io.stipple.booking.availability.Search;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.plan.DayRange;
import io.stipple.booking.plan.PlanProgress;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.session.PlannedSession;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Looks for dates of all sessions a plan has left, with one technician: as early as each can be, and where that leaves
/// a later session without a date, a day later.
final class Proposal {
    private static final int MOST_SEARCHES = 60;

    private final Availability availability;
    private final Clinic clinic;
    private final UUID technician;
    private final LocalDate from;
    private int searches;

    Proposal(Availability availability, Clinic clinic, UUID technician, LocalDate from) {
        this.availability = availability;
        this.clinic = clinic;
        this.technician = technician;
        this.from = from;
    }

    /// Empty if they cannot all be placed.
    Optional<List<Placed>> of(PlanProgress progress) {
        Optional<PlannedSession> next = progress.next();
        if (next.isEmpty()) {
            return Optional.of(List.of());
        }
        Optional<DayRange> allowed = progress.daysFor(next.get());
        if (allowed.isEmpty()) {
            return Optional.empty();
        }
        int number = next.get().number();
        for (FreeSlot slot : firstOfEachDay(next.get(), searched(allowed.get(), progress))) {
            LocalDate day = clinic.dayOf(slot.visit().startsAt());
            Optional<List<Placed>> rest = of(progress.with(number, day));
            if (rest.isPresent()) {
                List<Placed> all = new ArrayList<>(List.of(Placed.of(number, allowed.get(), slot, clinic)));
                all.addAll(rest.get());
                return Optional.of(all);
            }
        }
        return Optional.empty();
    }

    private DayRange searched(DayRange allowed, PlanProgress progress) {
        DayRange possible = allowed.and(new DayRange(from, progress.plan().validUntil()));
        LocalDate furthest = possible.first().plusDays(clinic.policy().longestSearchDays() - 1L);
        return possible.and(new DayRange(possible.first(), furthest));
    }

    private Iterable<FreeSlot> firstOfEachDay(PlannedSession session, DayRange days) {
        if (days.isEmpty() || ++searches > MOST_SEARCHES) {
            return List.of();
        }
        Map<LocalDate, FreeSlot> first = new LinkedHashMap<>();
        availability
                .search(
                        clinic,
                        new Search(
                                AppointmentKind.SESSION,
                                Optional.of(Duration.ofMinutes(session.minutes())),
                                days.first(),
                                days.last(),
                                Optional.of(technician),
                                clinic.policy().staffNotice()))
                .forEach(slot -> first.putIfAbsent(clinic.dayOf(slot.visit().startsAt()), slot));
        return first.values();
    }
}
