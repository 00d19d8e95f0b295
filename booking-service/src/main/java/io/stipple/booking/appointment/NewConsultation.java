package io.stipple.booking.appointment;

import io.stipple.booking.client.NewPerson;
import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.identity.ClinicCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// A consultation as a client asks for it on the public page.
record NewConsultation(
        @NotNull @Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        String clinic,

        Optional<UUID> technicianId,
        @NotNull OffsetDateTime startsAt,
        Optional<UUID> holdId,
        Optional<@Valid NewCall> call,
        @NotNull @Valid NewPerson client) {

    /// @param technician who was held for them, or whom they asked for
    Order asOrder(UUID clientId, Optional<UUID> technician) {
        return new Order(
                clientId,
                new ClinicCode(clinic),
                technician,
                AppointmentKind.CONSULTATION,
                startsAt.toInstant(),
                Optional.empty(),
                call.map(NewCall::asCall)
                        .<Order.Subject>map(Order.Subject.ByCall::new)
                        .orElseGet(Order.Subject.Nothing::new),
                Origin.ONLINE,
                Actor.CLIENT);
    }
}
