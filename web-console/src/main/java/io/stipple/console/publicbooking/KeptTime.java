package io.stipple.console.publicbooking;

import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/// The one time booking keeps for a visitor while they fill in the form. It stands in their session, so that whoever
/// reloads the page meets their own hold and not a stranger's.
///
/// @param wanted what they asked for, in words
record KeptTime(String wanted, UUID holdId, OffsetDateTime until) implements Serializable {
    /// The session attribute.
    static final String KEY = "kept-time";

    boolean isStill(String wish, Instant now) {
        return wanted.equals(wish) && until.toInstant().isAfter(now);
    }
}
