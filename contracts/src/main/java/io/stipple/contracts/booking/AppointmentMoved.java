package io.stipple.contracts.booking;

import java.time.Instant;
import java.util.UUID;

/// A visit was given another time, technician or room.
///
/// @param revision how often the visit has changed since it was booked, from 1: the `SEQUENCE` of its calendar entry
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
        Instant occurredAt)
        implements AppointmentEvent {}
