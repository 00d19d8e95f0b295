package io.stipple.session.recall;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.session.visit.ClientId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One client a recalled lot has touched.
///
/// @param clinic where they were last treated with it
/// @param lastSession when that was
/// @param reachedBy how they were told; absent while they were not
record Exposure(
        UUID id,
        ClientId client,
        ClinicCode clinic,
        int sessions,
        Instant lastSession,
        Optional<String> reachedBy,
        Optional<Instant> reachedAt) {}
