package io.stipple.booking.appointment;

import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.identity.ClinicCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// A visit as staff enter it.
record NewAppointment(
        @NotNull UUID clientId,

        @NotNull @Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        String clinic,

        @NotNull UUID technicianId,
        @NotNull AppointmentKind kind,
        @NotNull OffsetDateTime startsAt,
        Optional<@Positive Integer> minutes,
        Optional<UUID> planId,
        Optional<@Min(1) @Max(20) Integer> sessionNumber,
        Optional<@Valid NewCall> call,
        Optional<@Valid NewOverride> override) {

    @AssertTrue(message = "must be a kind of visit we know")
    boolean isKindKnown() {
        return kind != AppointmentKind.OTHER;
    }

    @AssertTrue(message = "is for sessions alone")
    boolean isPlanIdMeant() {
        return planId == null || planId.isEmpty() || kind == AppointmentKind.SESSION;
    }

    @AssertTrue(message = "is for consultations alone")
    boolean isCallMeant() {
        return call == null || call.isEmpty() || kind == AppointmentKind.CONSULTATION;
    }

    Order asOrder(Actor actor) {
        return new Order(
                clientId,
                new ClinicCode(clinic),
                Optional.of(technicianId),
                kind,
                startsAt.toInstant(),
                minutes.map(Duration::ofMinutes),
                planId.<Order.Subject>map(plan -> new Order.Subject.OfPlan(plan, sessionNumber))
                        .or(() -> call.map(NewCall::asCall).map(Order.Subject.ByCall::new))
                        .orElseGet(Order.Subject.Nothing::new),
                Origin.STAFF,
                actor.overriding(override.map(NewOverride::reason)));
    }
}
