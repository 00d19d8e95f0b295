package io.stipple.booking.appointment;

import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.plan.Plans;
import io.stipple.booking.rota.Technician;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Which rules a booked visit no longer keeps, now that something about clinic, technician or client has changed. What
/// a manager may set aside was decided when it was booked.
public final class Standing {
    private final Upcoming upcoming;
    private final Plans plans;
    private final Clock clock;

    Standing(Upcoming upcoming, Plans plans, Clock clock) {
        this.upcoming = upcoming;
        this.plans = plans;
        this.clock = clock;
    }

    /// Booked and still to come, earliest first.
    public List<Appointment.Booked> visitsOf(Whose whose) {
        return upcoming.of(whose, clock.instant());
    }

    public List<Refusal> against(Visit visit, Clinic clinic, Technician technician) {
        LocalDate day = clinic.dayOf(visit.time().startsAt());
        List<Refusal> refusals = new ArrayList<>(
                PlaceRules.refusing(clinic, technician, visit.purpose().kind(), visit.time()));
        if (clinic.rooms().stream().noneMatch(room -> room.id().equals(visit.roomId()))) {
            refusals.add(new Refusal.RoomClosed());
        }
        if (PlaceRules.treats(visit.purpose().kind())) {
            refusals.addAll(TreatmentRules.clearing(plans.clearanceOf(visit.clientId()), day));
        }
        visit.purpose()
                .step()
                .flatMap(step -> plans.progressOf(step.planId(), visit.zone())
                        .map(progress -> TreatmentRules.refusing(
                                technician, day, step.sessionNumber(), progress.without(step.sessionNumber()))))
                .ifPresent(refusals::addAll);
        return refusals.stream().filter(refusal -> refusal.softRule().isEmpty()).toList();
    }
}
