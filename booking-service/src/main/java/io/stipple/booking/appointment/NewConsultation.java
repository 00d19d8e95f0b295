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
        @NotNull @Valid NewPerson client) {

    Order asOrder(UUID clientId) {
        return new Order(
                clientId,
                new ClinicCode(clinic),
                technicianId,
                AppointmentKind.CONSULTATION,
                startsAt.toInstant(),
                Optional.empty(),
                new Order.Subject.Nothing(),
                Origin.ONLINE,
                Actor.CLIENT);
    }
}
