package io.stipple.contracts.booking;

import java.time.Instant;
import java.util.UUID;

/// The client did not come, and staff recorded it: a no-show.
public record AppointmentMissed(
        UUID appointmentId,
        UUID clientId,
        String clinicCode,
        AppointmentKind kind,
        Instant startsAt,
        Instant occurredAt)
        implements AppointmentEvent {}
