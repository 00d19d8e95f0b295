package io.stipple.session.patch;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.pigment.LotId;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One test of one lot on one client.
///
/// @param readAt absent until it was read
public record PatchTest(
        UUID id,
        ClientId client,
        ClinicCode clinic,
        LotId lot,
        LocalDate appliedOn,
        Result result,
        UUID by,
        Optional<Instant> readAt) {
    public enum Result {
        PENDING,
        NEGATIVE,
        /// The skin reacted: this lot must not be used on this client.
        POSITIVE
    }
}
