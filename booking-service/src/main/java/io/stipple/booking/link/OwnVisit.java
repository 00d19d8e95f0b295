package io.stipple.booking.link;

import io.stipple.booking.appointment.AppointmentView;
import io.stipple.booking.appointment.CallView;
import io.stipple.booking.clinic.Clinic;
import io.stipple.contracts.booking.AppointmentKind;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// What a client sees of their visit by its link.
///
/// @param version to be given back when it is moved
/// @param freeUntil calling it off or moving it later than this is marked late
record OwnVisit(
        AppointmentKind kind,
        Optional<Integer> sessionNumber,
        UUID technicianId,
        String technicianName,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        Optional<CallView> call,
        String state,
        boolean confirmed,
        OffsetDateTime freeUntil,
        int version) {

    static OwnVisit of(AppointmentView view, String technicianName, Clinic clinic) {
        return new OwnVisit(
                view.kind(),
                view.sessionNumber(),
                view.technicianId(),
                technicianName,
                view.startsAt(),
                view.endsAt(),
                view.call(),
                view.state(),
                view.confirmedAt().isPresent(),
                clinic.onItsClock(
                        view.startsAt().toInstant().minus(clinic.policy().freeCancellation())),
                view.version());
    }
}
