package io.stipple.contracts.booking;

import io.stipple.contracts.Origin;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A visit was booked.
///
/// @param startsAt when the client is expected; preparation before it is not counted
/// @param endsAt when the client leaves; cleaning after it is not counted
/// @param zone the clinic's time zone, such as `America/New_York`
/// @param step present for a treatment session alone
/// @param touchUpId present when the visit answers a touch-up invitation
/// @param overridden the rules a manager set aside for it; absent when all were kept
/// @param channel how client and technician meet; absent when they meet in person
/// @param clientZone the time zone the client is in, for a call alone
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
        Optional<List<SoftRule>> overridden,
        Optional<VisitChannel> channel,
        Optional<String> clientZone,
        Instant occurredAt)
        implements AppointmentEvent {

    /// Booked with every rule kept, to meet in person.
    public AppointmentBooked(
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
            Instant occurredAt) {
        this(
                appointmentId,
                clientId,
                clinicCode,
                technicianId,
                roomId,
                kind,
                step,
                touchUpId,
                startsAt,
                endsAt,
                zone,
                origin,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                occurredAt);
    }
}
