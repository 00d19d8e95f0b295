package io.stipple.notification.simulation;

import java.time.Instant;

/// What the audit expects of one message, worked out from the facts alone.
///
/// @param notBefore it is early before this
/// @param until it is too late from this on; the end of time for what is sent late rather than never
/// @param owed whether it has to be planned; what was read too late, or is not wanted, may be
record Promise(Person to, Instant notBefore, Instant until, boolean owed) {
    Promise or(Promise earlier) {
        return new Promise(to, notBefore, until, owed || earlier.owed);
    }
}
