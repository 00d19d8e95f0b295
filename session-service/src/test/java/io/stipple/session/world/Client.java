package io.stipple.session.world;

import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.booking.AppointmentCancelled;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.CancelledBy;
import io.stipple.contracts.booking.PlanStep;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One client at one clinic, as booking tells of their visits.
public record Client(UUID id, String clinic, String zone) {
    private static final Instant BOOKED = TurnableClock.START.minus(Duration.ofDays(3));

    public static Client at(String clinic) {
        return new Client(UUID.randomUUID(), clinic, "America/New_York");
    }

    public AppointmentBooked consultation() {
        return booked(AppointmentKind.CONSULTATION, Optional.empty(), TurnableClock.START.minus(Duration.ofHours(1)));
    }

    public AppointmentBooked session(UUID plan, int number, Instant startsAt) {
        return booked(AppointmentKind.SESSION, Optional.of(new PlanStep(plan, number)), startsAt);
    }

    public AppointmentBooked touchUp(Instant startsAt) {
        return booked(AppointmentKind.TOUCH_UP, Optional.empty(), startsAt);
    }

    public AppointmentCancelled cancels(AppointmentBooked booked) {
        return new AppointmentCancelled(
                booked.appointmentId(),
                booked.clientId(),
                booked.clinicCode(),
                booked.kind(),
                booked.startsAt(),
                booked.endsAt(),
                booked.zone(),
                CancelledBy.CLIENT,
                false,
                1,
                TurnableClock.START);
    }

    private AppointmentBooked booked(AppointmentKind kind, Optional<PlanStep> step, Instant startsAt) {
        return new AppointmentBooked(
                UUID.randomUUID(),
                id,
                clinic,
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                step,
                Optional.empty(),
                startsAt,
                startsAt.plus(Duration.ofHours(3)),
                zone,
                Origin.STAFF,
                BOOKED);
    }
}
