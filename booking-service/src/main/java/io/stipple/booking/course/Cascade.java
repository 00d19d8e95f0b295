package io.stipple.booking.course;

import io.stipple.booking.appointment.Appointment;
import io.stipple.booking.appointment.Standing;
import io.stipple.booking.appointment.Visit;
import io.stipple.booking.appointment.Whose;
import io.stipple.booking.availability.Availability;
import io.stipple.booking.availability.FreeSlot;
import io.stipple.booking.availability.Search;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.plan.DayRange;
import io.stipple.booking.plan.PlanProgress;
import io.stipple.booking.plan.Plans;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.PlanStep;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What moving one session would mean for the later ones that are booked. Nothing is moved by asking.
final class Cascade {
    private final Standing standing;
    private final Plans plans;
    private final Clinics clinics;
    private final Availability availability;

    Cascade(Standing standing, Plans plans, Clinics clinics, Availability availability) {
        this.standing = standing;
        this.plans = plans;
        this.clinics = clinics;
        this.availability = availability;
    }

    /// A later session.
    ///
    /// @param startsAt where it stands if it may stay there, else the first time its gap allows; absent if none is free
    record Later(
            UUID appointmentId,
            int version,
            int sessionNumber,
            UUID technicianId,
            OffsetDateTime was,
            Optional<OffsetDateTime> startsAt) {}

    List<Later> of(Visit moved, PlanStep step, Instant to) {
        Optional<PlanProgress> known = plans.progressOf(step.planId(), moved.zone());
        if (known.isEmpty()) {
            return List.of();
        }
        List<Appointment.Booked> later = later(moved, step);
        PlanProgress progress = known.get().with(step.sessionNumber(), LocalDate.ofInstant(to, moved.zone()));
        for (Appointment.Booked one : later) {
            progress = progress.without(numberOf(one));
        }
        List<Later> proposed = new ArrayList<>();
        for (Appointment.Booked one : later) {
            Visit visit = one.visit();
            Clinic clinic = clinics.find(visit.clinic()).orElseThrow();
            Optional<Instant> time = progress.plan()
                    .session(numberOf(one))
                    .flatMap(progress::daysFor)
                    .flatMap(allowed -> timeFor(visit, allowed, clinic));
            proposed.add(new Later(
                    visit.id(),
                    one.version(),
                    numberOf(one),
                    visit.technicianId(),
                    clinic.onItsClock(visit.time().startsAt()),
                    time.map(clinic::onItsClock)));
            if (time.isEmpty()) {
                return proposed;
            }
            progress = progress.with(numberOf(one), clinic.dayOf(time.get()));
        }
        return proposed;
    }

    private List<Appointment.Booked> later(Visit moved, PlanStep step) {
        return standing.visitsOf(new Whose.OfClient(moved.clientId())).stream()
                .filter(one -> one.visit().purpose().step().stream()
                        .anyMatch(other ->
                                other.planId().equals(step.planId()) && other.sessionNumber() > step.sessionNumber()))
                .sorted(Comparator.comparing(Cascade::numberOf))
                .toList();
    }

    /// Where it is, if its day may stay; else the same time of a day if that is free, else the first that is.
    private Optional<Instant> timeFor(Visit visit, DayRange allowed, Clinic clinic) {
        var wall = clinic.onItsClock(visit.time().startsAt()).toLocalTime();
        if (allowed.holds(clinic.dayOf(visit.time().startsAt()))) {
            return Optional.of(visit.time().startsAt());
        }
        if (allowed.isEmpty()) {
            return Optional.empty();
        }
        Search search = new Search(
                AppointmentKind.SESSION,
                Optional.of(visit.time().length()),
                allowed.first(),
                allowed.last(),
                Optional.of(visit.technicianId()),
                clinic.policy().staffNotice());
        List<Instant> free = availability.search(clinic, search).stream()
                .map(FreeSlot::visit)
                .map(time -> time.startsAt())
                .toList();
        return free.stream()
                .filter(time -> clinic.onItsClock(time).toLocalTime().equals(wall))
                .findFirst()
                .or(() -> free.stream().findFirst());
    }

    private static int numberOf(Appointment.Booked booked) {
        return booked.visit().purpose().step().orElseThrow().sessionNumber();
    }
}
