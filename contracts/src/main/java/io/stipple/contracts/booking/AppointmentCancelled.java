package io.stipple.contracts.booking;

import java.time.Instant;
import java.util.UUID;

/// A visit was called off and its time is free again.
///
/// @param late whether it came after the clinic's free cancellation time, 48 hours before the visit by default
/// @param revision how often the visit has changed since it was booked, from 1: the `SEQUENCE` of its calendar entry
public record AppointmentCancelled(
        UUID appointmentId,
        UUID clientId,
        String clinicCode,
        AppointmentKind kind,
        Instant startsAt,
        Instant endsAt,
        String zone,
        CancelledBy cancelledBy,
        boolean late,
        int revision,
        Instant occurredAt)
        implements AppointmentEvent {}
