package io.stipple.contracts.booking;

import java.time.Instant;
import java.util.UUID;

/// The visit took place: its consultation or session record was completed.
public record AppointmentCompleted(
        UUID appointmentId,
        UUID clientId,
        String clinicCode,
        AppointmentKind kind,
        Instant startsAt,
        Instant occurredAt)
        implements AppointmentEvent {}
