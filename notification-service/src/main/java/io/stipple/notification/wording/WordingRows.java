package io.stipple.notification.wording;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Every change of a clinic's texts.
interface WordingRows {
    /// @param text empty: back to the franchise's
    record Change(int version, String language, String key, Optional<String> text, UUID by, Instant at) {}

    /// Oldest first.
    List<Change> of(ClinicCode clinic);

    /// False if somebody else has written that version.
    boolean add(ClinicCode clinic, Change change);
}
