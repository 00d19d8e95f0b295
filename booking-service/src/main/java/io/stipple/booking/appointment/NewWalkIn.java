package io.stipple.booking.appointment;

import io.stipple.booking.clinic.Clinic;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Somebody stands at the desk.
///
/// @param technicianId absent for whoever is free
/// @param planId for a session, and for nothing else
record NewWalkIn(
        @NotNull UUID clientId,
        Optional<UUID> technicianId,
        @NotNull AppointmentKind kind,
        Optional<@Min(5) @Max(720) Integer> minutes,
        Optional<UUID> planId) {
    @AssertTrue(message = "must be a kind of visit we know")
    boolean isKindKnown() {
        return kind != AppointmentKind.OTHER;
    }

    @AssertTrue(message = "is for sessions, which need one")
    boolean isPlanIdMeant() {
        return planId == null || planId.isPresent() == (kind == AppointmentKind.SESSION);
    }

    Order asOrder(Clinic clinic, Instant startsAt, Actor actor) {
        return new Order(
                clientId,
                clinic.code(),
                technicianId,
                kind,
                startsAt,
                minutes.map(Duration::ofMinutes),
                planId.<Order.Subject>map(plan -> new Order.Subject.OfPlan(plan, Optional.empty()))
                        .orElseGet(Order.Subject.Nothing::new),
                Origin.STAFF,
                actor);
    }
}
