package io.stipple.booking.link;

import io.stipple.booking.appointment.PlaceRules;
import io.stipple.booking.appointment.Visit;
import io.stipple.booking.availability.Availability;
import io.stipple.booking.availability.FreeSlot;
import io.stipple.booking.availability.Search;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.plan.Plans;
import io.stipple.booking.rota.Technician;
import io.stipple.booking.rota.Technicians;
import io.stipple.contracts.session.TreatmentType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Times as long as a visit is, with the technician it is with. On days on which they cannot do it
/// at all, with whoever else can: else a client whose technician is away would see no time.
final class TimesToMoveTo {
    private final Availability availability;
    private final Technicians technicians;
    private final Plans plans;

    TimesToMoveTo(Availability availability, Technicians technicians, Plans plans) {
        this.availability = availability;
        this.technicians = technicians;
        this.plans = plans;
    }

    List<FreeSlot> of(Visit visit, Clinic clinic, LocalDate first, LocalDate last) {
        Technician own = technicians.find(visit.technicianId()).orElseThrow();
        Optional<TreatmentType> skill = visit.purpose()
                .step()
                .flatMap(step -> plans.progressOf(step.planId(), clinic.zone()))
                .map(progress -> progress.plan().type());
        Search withAnybody = new Search(
                visit.purpose().kind(),
                Optional.of(visit.time().length()),
                first,
                last,
                Optional.empty(),
                clinic.policy().onlineNotice());
        return availability.search(clinic, withAnybody).stream()
                .filter(slot ->
                        isThere(own, visit, clinic, clinic.dayOf(slot.visit().startsAt()))
                                ? slot.technician().id().equals(own.id())
                                : skill.stream().allMatch(slot.technician().skills()::contains))
                .toList();
    }

    /// Whom a client gets who names nobody.
    UUID technicianAt(Instant startsAt, Visit visit, Clinic clinic) {
        LocalDate day = clinic.dayOf(startsAt);
        return of(visit, clinic, day, day).stream()
                .filter(slot -> slot.visit().startsAt().equals(startsAt))
                .map(slot -> slot.technician().id())
                .findFirst()
                .orElse(visit.technicianId());
    }

    private static boolean isThere(Technician own, Visit visit, Clinic clinic, LocalDate day) {
        return !own.workAt(clinic.code(), day, clinic.zone()).isEmpty()
                && (!PlaceRules.treats(visit.purpose().kind())
                        || clinic.missing(own.licences(), day).isEmpty());
    }
}
