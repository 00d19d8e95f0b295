package io.stipple.booking.appointment;

import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.PlanStep;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// What staff see of a visit: times by the clinic's clock.
public record AppointmentView(
        UUID id,
        int version,
        String clinic,
        String zone,
        UUID clientId,
        UUID technicianId,
        UUID roomId,
        AppointmentKind kind,
        Optional<UUID> planId,
        Optional<Integer> sessionNumber,
        Optional<UUID> touchUpId,
        Optional<CallView> call,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String state,
        Optional<OffsetDateTime> confirmedAt,
        Optional<OffsetDateTime> checkedInAt,
        Origin origin) {

    public static AppointmentView of(Appointment appointment) {
        Visit visit = appointment.visit();
        return new AppointmentView(
                visit.id(),
                appointment.version(),
                visit.clinic().value(),
                visit.zone().getId(),
                visit.clientId(),
                visit.technicianId(),
                visit.roomId(),
                visit.purpose().kind(),
                visit.purpose().step().map(PlanStep::planId),
                visit.purpose().step().map(PlanStep::sessionNumber),
                visit.purpose().touchUpId(),
                CallView.of(visit),
                visit.time().startsAt().atZone(visit.zone()).toOffsetDateTime(),
                visit.time().endsAt().atZone(visit.zone()).toOffsetDateTime(),
                AppointmentRow.stateOf(appointment),
                local(appointment, Appointment.Booked::confirmedAt),
                local(appointment, Appointment.Booked::checkedInAt),
                visit.origin());
    }

    private static Optional<OffsetDateTime> local(
            Appointment appointment, Function<Appointment.Booked, Optional<Instant>> when) {
        return appointment instanceof Appointment.Booked booked
                ? when.apply(booked).map(at -> at.atZone(booked.visit().zone()).toOffsetDateTime())
                : Optional.empty();
    }
}
