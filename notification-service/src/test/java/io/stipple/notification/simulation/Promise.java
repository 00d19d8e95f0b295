package io.stipple.notification.simulation;

import java.time.Instant;

/// What the audit expects of one message, worked out from the facts alone.
///
/// @param notBefore it is early before this
/// @param until it is too late from this on; the end of time for what is sent late rather than never
record Promise(Person to, Instant notBefore, Instant until) {}
