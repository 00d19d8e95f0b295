package io.stipple.chaos.audit;

import java.util.Set;

/// One command of a client, as the journal tells it.
///
/// @param effects what it brings about, all or nothing
public record Command(String id, String what, Outcome outcome, Set<String> effects) {

    public enum Outcome {
        /// Acknowledged with 2xx.
        OK,
        /// Refused, and never in doubt.
        FAIL,
        /// Sent, but nobody knows.
        UNKNOWN
    }
}
