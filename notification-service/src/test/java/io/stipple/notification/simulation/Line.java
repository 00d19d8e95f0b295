package io.stipple.notification.simulation;

/// What a mailbox or a phone is good for.
enum Line {
    /// The client has none that booking knows.
    NONE,
    GOOD,
    NOBODY_THERE,
    TAKES_NO_TEXTS,
    /// The client has told the provider to stop.
    SAID_STOP
}
