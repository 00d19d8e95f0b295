package io.stipple.booking.reassign;

import io.stipple.booking.appointment.Appointment;
import io.stipple.booking.appointment.Visit;
import io.stipple.contracts.booking.AppointmentKind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// A visit that somebody has to see to.
///
/// @param reasons the rules it no longer keeps, such as `on-leave`
public record Affected(
        UUID appointmentId,
        int version,
        String clinic,
        String zone,
        UUID clientId,
        UUID technicianId,
        AppointmentKind kind,
        OffsetDateTime startsAt,
        List<String> reasons) {

    /// What a change answers with.
    public record All(List<Affected> affected) {}

    static Affected of(Appointment.Booked booked, List<String> reasons) {
        Visit visit = booked.visit();
        return new Affected(
                visit.id(),
                booked.version(),
                visit.clinic().value(),
                visit.zone().getId(),
                visit.clientId(),
                visit.technicianId(),
                visit.purpose().kind(),
                visit.time().startsAt().atZone(visit.zone()).toOffsetDateTime(),
                reasons);
    }
}
