package io.stipple.booking.link;

import io.stipple.platform.identity.ClinicCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;

record NewLink(
        @NotNull UUID clientId,

        @NotNull @Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        String clinic,

        @NotNull UUID touchUpId,
        @NotNull Link.Purpose purpose,
        @NotNull OffsetDateTime expiresAt) {

    Link asLink() {
        return new Link(clientId, new ClinicCode(clinic), touchUpId, purpose, expiresAt.toInstant(), false);
    }
}
