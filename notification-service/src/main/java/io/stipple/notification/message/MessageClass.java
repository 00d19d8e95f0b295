package io.stipple.notification.message;

import io.stipple.contracts.notification.MessageKind;

/// What a client may choose about, and whom a message is for.
public enum MessageClass {
    /// What happens to a visit: always told.
    VISIT,
    REMINDER,
    /// How to prepare, heal and go on.
    ADVICE,
    /// Only to those who agreed.
    MARKETING,
    /// Told by whatever channel reaches the client.
    SAFETY,
    /// To the clinic's own people.
    STAFF;

    public static MessageClass of(MessageKind kind) {
        return switch (kind) {
            case BOOKING_CONFIRMED, BOOKING_MOVED, BOOKING_CANCELLED, WAITLIST_OFFER, OTHER -> VISIT;
            case REMINDER -> REMINDER;
            case PREPARATION, AFTERCARE, NEXT_SESSION -> ADVICE;
            case TOUCH_UP_INVITATION -> MARKETING;
            case PIGMENT_RECALL -> SAFETY;
            case LICENCE_LAPSING, CLIENT_UNREACHABLE -> STAFF;
        };
    }
}
