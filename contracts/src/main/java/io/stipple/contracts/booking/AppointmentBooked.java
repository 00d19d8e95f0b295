package io.stipple.contracts.booking;

import io.stipple.contracts.Origin;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A visit was booked.
///
/// @param startsAt when the client is expected; preparation before it is not counted
/// @param endsAt when the client leaves; cleaning after it is not counted
/// @param zone the clinic's time zone, such as `America/New_York`
/// @param step present for a treatment session alone
/// @param touchUpId present when the visit answers a touch-up invitation
public record AppointmentBooked(
        UUID appointmentId,
        UUID clientId,
        String clinicCode,
        UUID technicianId,
        UUID roomId,
        AppointmentKind kind,
        Optional<PlanStep> step,
        Optional<UUID> touchUpId,
        Instant startsAt,
        Instant endsAt,
        String zone,
        Origin origin,
        Instant occurredAt)
        implements AppointmentEvent {}
