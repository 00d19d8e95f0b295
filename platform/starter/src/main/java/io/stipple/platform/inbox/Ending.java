package io.stipple.platform.inbox;

/// How a record ended.
///
/// @param gap facts of its aggregate that were left out before it
record Ending(Outcome outcome, long gap) {
    enum Outcome {
        HANDLED,
        /// Its type is unknown to this version.
        SKIPPED,
        DUPLICATE,
        PARKED
    }

    static Ending of(Outcome outcome) {
        return new Ending(outcome, 0);
    }
}
