package io.stipple.notification.world;

import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.AppointmentMissed;
import io.stipple.contracts.booking.AppointmentMoved;
import io.stipple.contracts.booking.CancelledBy;
import io.stipple.contracts.booking.PlanStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Booking's facts about one visit at Miami Brickell, as sentences.
public record Visits(Client client, UUID id, AppointmentKind kind, Instant startsAt, Origin origin, Instant now) {

    public static final String CLINIC = "miami-brickell";
    public static final String ZONE = "America/New_York";
    private static final UUID SOMEBODY = UUID.randomUUID();

    public static Visits of(Client client, Instant startsAt, Instant now) {
        return new Visits(client, UUID.randomUUID(), AppointmentKind.CONSULTATION, startsAt, Origin.STAFF, now);
    }

    public Visits as(AppointmentKind other) {
        return new Visits(client, id, other, startsAt, origin, now);
    }

    /// As one session of a plan.
    public AppointmentBooked bookedFor(UUID plan, int session) {
        AppointmentBooked it = as(AppointmentKind.SESSION).booked();
        return new AppointmentBooked(
                it.appointmentId(),
                it.clientId(),
                it.clinicCode(),
                it.technicianId(),
                it.roomId(),
                it.kind(),
                Optional.of(new PlanStep(plan, session)),
                Optional.empty(),
                it.startsAt(),
                it.endsAt(),
                it.zone(),
                it.origin(),
                it.occurredAt());
    }

    public Visits imported() {
        return new Visits(client, id, kind, startsAt, Origin.IMPORT, now);
    }

    public AppointmentBooked booked() {
        return booked(Optional.empty());
    }

    public AppointmentBooked booked(Optional<UUID> touchUp) {
        Optional<PlanStep> step =
                kind == AppointmentKind.SESSION ? Optional.of(new PlanStep(UUID.randomUUID(), 1)) : Optional.empty();
        return new AppointmentBooked(
                id,
                client.id(),
                CLINIC,
                SOMEBODY,
                SOMEBODY,
                kind,
                step,
                touchUp,
                startsAt,
                startsAt.plus(Duration.ofMinutes(45)),
                ZONE,
                origin,
                now);
    }

    public AppointmentMoved movedTo(Instant newStart, int revision) {
        return new AppointmentMoved(
                id,
                client.id(),
                CLINIC,
                SOMEBODY,
                SOMEBODY,
                kind,
                startsAt,
                newStart,
                newStart.plus(Duration.ofMinutes(45)),
                ZONE,
                revision,
                now);
    }

    public AppointmentCancelled cancelled(int revision, Instant when) {
        return new AppointmentCancelled(
                id,
                client.id(),
                CLINIC,
                kind,
                startsAt,
                startsAt.plus(Duration.ofMinutes(45)),
                ZONE,
                CancelledBy.CLIENT,
                false,
                revision,
                when);
    }

    public AppointmentMissed missed() {
        return new AppointmentMissed(id, client.id(), CLINIC, kind, startsAt, now);
    }
}
