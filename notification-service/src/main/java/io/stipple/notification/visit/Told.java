package io.stipple.notification.visit;

import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.contracts.booking.PlanStep;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;

/// A visit as booking's facts tell it.
final class Told {

    private Told() {}

    static Visit of(AppointmentBooked fact, Instant now) {
        return new Visit(
                fact.appointmentId(),
                fact.clientId(),
                new ClinicCode(fact.clinicCode()),
                fact.kind(),
                fact.step().map(step -> OptionalInt.of(step.sessionNumber())).orElse(OptionalInt.empty()),
                fact.step().map(PlanStep::planId),
                fact.startsAt(),
                fact.endsAt(),
                ZoneId.of(fact.zone()),
                0,
                VisitState.BOOKED,
                fact.origin() == Origin.IMPORT,
                now);
    }

    static Visit moved(Visit known, AppointmentMoved fact) {
        return known.movedTo(
                fact.startsAt(),
                fact.endsAt(),
                ZoneId.of(fact.zone()),
                new ClinicCode(fact.clinicCode()),
                fact.revision());
    }

    /// For a visit whose booking was never told here, such as one older than the topic.
    static Visit of(AppointmentMoved fact, Instant now) {
        return new Visit(
                fact.appointmentId(),
                fact.clientId(),
                new ClinicCode(fact.clinicCode()),
                fact.kind(),
                OptionalInt.empty(),
                Optional.empty(),
                fact.startsAt(),
                fact.endsAt(),
                ZoneId.of(fact.zone()),
                fact.revision(),
                VisitState.BOOKED,
                false,
                now);
    }

    static Visit of(AppointmentCancelled fact, Instant now) {
        return new Visit(
                fact.appointmentId(),
                fact.clientId(),
                new ClinicCode(fact.clinicCode()),
                fact.kind(),
                OptionalInt.empty(),
                Optional.empty(),
                fact.startsAt(),
                fact.endsAt(),
                ZoneId.of(fact.zone()),
                fact.revision(),
                VisitState.CANCELLED,
                false,
                now);
    }
}
