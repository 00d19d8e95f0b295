package io.stipple.platform.outbox;

import java.time.Duration;

/// How long to wait before something is tried again, in nanoseconds; twice as long each time, up to a limit.
///
/// @param longest while Kafka or the database is away
record Pauses(long longest) {
    private static final long FIRST_AFTER_TROUBLE = Duration.ofMillis(100).toNanos();
    private static final long FIRST_WHILE_TAKEN = Duration.ofMillis(20).toNanos();
    private static final int TAKEN_DOUBLINGS = 5;
    private static final int TROUBLE_DOUBLINGS = 10;

    /// @param times from 1
    long afterTrouble(int times) {
        return Math.min(longest, FIRST_AFTER_TROUBLE << Math.min(times - 1, TROUBLE_DOUBLINGS));
    }

    /// Whoever has the bucket looks again when he is done; this is for what was committed after he looked last.
    ///
    /// @param times from 1
    long whileTaken(int times) {
        return FIRST_WHILE_TAKEN << Math.min(times - 1, TAKEN_DOUBLINGS);
    }
}
