package io.stipple.session.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// One report of what may be deleted.
///
/// @param actsOn the first day it is acted on
/// @param clients how many it names
record RetentionRun(
        UUID id,
        Instant reportedAt,
        LocalDate actsOn,
        int clients,
        Optional<Instant> stoppedAt,
        Optional<Instant> actedAt) {}
