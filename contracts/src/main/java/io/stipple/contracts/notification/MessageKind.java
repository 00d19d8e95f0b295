package io.stipple.contracts.notification;

/// What a message is about.
public enum MessageKind {
    BOOKING_CONFIRMED,
    BOOKING_MOVED,
    BOOKING_CANCELLED,
    REMINDER,
    PREPARATION,
    AFTERCARE,
    TOUCH_UP_INVITATION,
    /// A value this version does not know.
    OTHER
}
