package io.stipple.session.record;

import java.time.Instant;
import java.util.UUID;

/// What was found to be wrong in a completed record, and what is right.
///
/// @param number 1 for the first of its record
public record Amendment(UUID id, int number, String reason, Entry before, Entry after, UUID by, Instant at) {}
