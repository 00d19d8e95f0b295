package io.stipple.booking.course;

import io.stipple.booking.availability.Availability;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.plan.PlanProgress;
import io.stipple.booking.rota.Technician;
import io.stipple.booking.rota.Technicians;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Proposes a whole course: nothing is booked by asking.
final class Proposals {
    private final Availability availability;
    private final Technicians technicians;
    private final Clock clock;

    Proposals(Availability availability, Technicians technicians, Clock clock) {
        this.availability = availability;
        this.technicians = technicians;
        this.clock = clock;
    }

    /// With the technician asked for, or whoever can do the treatment and would finish first.
    Optional<List<Placed>> of(
            PlanProgress progress, Clinic clinic, Optional<UUID> technician, Optional<LocalDate> from) {
        LocalDate today = clinic.dayOf(clock.instant());
        LocalDate first = from.filter(today::isBefore).orElse(today);
        return technicians.at(clinic.code()).stream()
                .filter(known -> technician.stream().allMatch(known.id()::equals))
                .filter(known -> known.skills().contains(progress.plan().type()))
                .map(Technician::id)
                .flatMap(id -> new Proposal(availability, clinic, id, first).of(progress).stream())
                .filter(placed -> !placed.isEmpty())
                .min(Comparator.comparing(placed -> placed.getLast().startsAt().toInstant()));
    }
}
