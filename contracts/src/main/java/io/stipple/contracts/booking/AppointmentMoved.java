package io.stipple.contracts.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A visit was given another time, technician, room or clinic.
///
/// @param revision how often the visit has changed since it was booked, from 1: the `SEQUENCE` of its calendar entry
/// @param overridden the rules a manager set aside for it; absent when all were kept
/// @param previousClinicCode where it was to be; absent when it stays at its clinic
public record AppointmentMoved(
        UUID appointmentId,
        UUID clientId,
        String clinicCode,
        UUID technicianId,
        UUID roomId,
        AppointmentKind kind,
        Instant previousStartsAt,
        Instant startsAt,
        Instant endsAt,
        String zone,
        int revision,
        Optional<List<SoftRule>> overridden,
        Optional<String> previousClinicCode,
        Instant occurredAt)
        implements AppointmentEvent {

    /// Moved within its clinic, with every rule kept.
    public AppointmentMoved(
            UUID appointmentId,
            UUID clientId,
            String clinicCode,
            UUID technicianId,
            UUID roomId,
            AppointmentKind kind,
            Instant previousStartsAt,
            Instant startsAt,
            Instant endsAt,
            String zone,
            int revision,
            Instant occurredAt) {
        this(
                appointmentId,
                clientId,
                clinicCode,
                technicianId,
                roomId,
                kind,
                previousStartsAt,
                startsAt,
                endsAt,
                zone,
                revision,
                Optional.empty(),
                Optional.empty(),
                occurredAt);
    }
}
