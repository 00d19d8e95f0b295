package io.stipple.booking.appointment;

import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentCompleted;
import io.stipple.contracts.booking.AppointmentMissed;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.contracts.booking.CancelledBy;
import io.stipple.contracts.booking.SoftRule;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What happened to a visit, in the words other services know.
public final class Facts {
    private Facts() {}

    public static AppointmentBooked booked(Visit visit, Instant now) {
        return booked(visit, Optional.empty(), now);
    }

    static AppointmentBooked booked(Visit visit, Optional<List<SoftRule>> overridden, Instant now) {
        return new AppointmentBooked(
                visit.id(),
                visit.clientId(),
                visit.clinic().value(),
                visit.technicianId(),
                visit.roomId(),
                visit.purpose().kind(),
                visit.purpose().step(),
                visit.purpose().touchUpId(),
                visit.time().startsAt(),
                visit.time().endsAt(),
                visit.zone().getId(),
                visit.origin(),
                overridden,
                visit.purpose().call().map(Call::channel),
                visit.purpose().call().map(call -> call.clientZone().getId()),
                now);
    }

    static AppointmentMoved moved(Visit from, Visit to, int revision, Deed deed) {
        return new AppointmentMoved(
                to.id(),
                to.clientId(),
                to.clinic().value(),
                to.technicianId(),
                to.roomId(),
                to.purpose().kind(),
                from.time().startsAt(),
                to.time().startsAt(),
                to.time().endsAt(),
                to.zone().getId(),
                revision,
                deed.overridden(),
                Optional.of(from.clinic())
                        .filter(clinic -> !clinic.equals(to.clinic()))
                        .map(ClinicCode::value),
                deed.at());
    }

    public static AppointmentCancelled cancelled(Visit visit, CancelledBy by, boolean late, int revision, Instant now) {
        return new AppointmentCancelled(
                visit.id(),
                visit.clientId(),
                visit.clinic().value(),
                visit.purpose().kind(),
                visit.time().startsAt(),
                visit.time().endsAt(),
                visit.zone().getId(),
                by,
                late,
                revision,
                now);
    }

    public static AppointmentMissed missed(Visit visit, Instant now) {
        return new AppointmentMissed(
                visit.id(),
                visit.clientId(),
                visit.clinic().value(),
                visit.purpose().kind(),
                visit.time().startsAt(),
                now);
    }

    public static AppointmentCompleted completed(Visit visit, Instant now) {
        return new AppointmentCompleted(
                visit.id(),
                visit.clientId(),
                visit.clinic().value(),
                visit.purpose().kind(),
                visit.time().startsAt(),
                now);
    }
}
