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
    /// The healing gap has opened and no next session is booked.
    NEXT_SESSION,
    WAITLIST_OFFER,
    /// A pigment that was used on the client is recalled.
    PIGMENT_RECALL,
    /// To staff: a licence or permit lapses.
    LICENCE_LAPSING,
    /// To staff: a client's address or phone can no longer be reached.
    CLIENT_UNREACHABLE,
    /// A value this version does not know.
    OTHER
}
