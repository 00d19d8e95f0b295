package io.stipple.contracts.booking;

import java.time.Instant;
import java.util.UUID;

/// A time that came free is kept for a client who waits for one: they should be told at once.
///
/// @param entryId what they asked to be told of
/// @param zone the clinic's time zone, such as `America/New_York`
/// @param expiresAt when it passes on to the next who waits
public record WaitlistOffered(
        UUID offerId,
        UUID entryId,
        UUID clientId,
        String clinicCode,
        UUID technicianId,
        AppointmentKind kind,
        Instant startsAt,
        Instant endsAt,
        String zone,
        Instant expiresAt,
        Instant occurredAt)
        implements WaitlistEvent {}
