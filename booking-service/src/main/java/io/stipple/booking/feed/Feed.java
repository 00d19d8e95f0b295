package io.stipple.booking.feed;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One address somebody was given.
///
/// @param technician whose visits it shows; empty for the whole clinic's
record Feed(
        UUID id,
        ClinicCode clinic,
        Optional<UUID> technician,
        UUID madeBy,
        Instant madeAt,
        Optional<Instant> revokedAt) {}
