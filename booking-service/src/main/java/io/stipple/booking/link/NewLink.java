package io.stipple.booking.link;

import io.stipple.platform.identity.ClinicCode;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A link as the service that mails it asks for it.
///
/// @param touchUpId for a fade check alone
/// @param appointmentId for a visit alone
/// @param offerId for an offer alone
record NewLink(
        @NotNull UUID clientId,

        @NotNull @Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        String clinic,

        Optional<UUID> touchUpId,
        Optional<UUID> appointmentId,
        Optional<UUID> offerId,
        @NotNull Link.Purpose purpose,
        @NotNull OffsetDateTime expiresAt) {

    @AssertTrue(message = "must be named, and nothing else")
    boolean isPurposeMeant() {
        return purpose == null
                || about().isPresent()
                        && Stream.of(touchUpId, appointmentId, offerId)
                                        .filter(Optional::isPresent)
                                        .count()
                                == 1;
    }

    Link asLink() {
        return new Link(clientId, new ClinicCode(clinic), purpose, about().orElseThrow(), expiresAt.toInstant(), false);
    }

    private Optional<UUID> about() {
        return switch (purpose) {
            case FADE_CHECK -> touchUpId;
            case APPOINTMENT -> appointmentId;
            case WAITLIST_OFFER -> offerId;
        };
    }
}
