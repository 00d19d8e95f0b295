package io.stipple.session.recall;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One recall.
///
/// @param drill finds, but neither quarantines nor tells
/// @param closedAt absent while it is open
record Recall(
        RecallId id, Target target, String reason, boolean drill, UUID by, Instant at, Optional<Instant> closedAt) {
    boolean isOpen() {
        return closedAt.isEmpty();
    }
}
