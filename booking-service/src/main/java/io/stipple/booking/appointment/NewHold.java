package io.stipple.booking.appointment;

import io.stipple.platform.identity.ClinicCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/// A consultation's time, kept for whoever is about to say who they are.
record NewHold(
        @NotNull @Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        String clinic,

        Optional<UUID> technicianId,
        @NotNull OffsetDateTime startsAt) {
    ClinicCode clinicCode() {
        return new ClinicCode(clinic);
    }
}
