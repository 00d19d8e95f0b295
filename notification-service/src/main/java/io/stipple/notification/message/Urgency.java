package io.stipple.notification.message;

import io.stipple.contracts.notification.MessageKind;

/// Who goes first when more is due than can be sent at once: a fresh booking's confirmation never waits behind a flood.
enum Urgency {
    PROMPT,
    TIMED,
    MARKETING;

    static Urgency of(MessageKind kind) {
        return switch (kind) {
            case BOOKING_CONFIRMED, BOOKING_MOVED, BOOKING_CANCELLED, WAITLIST_OFFER, PIGMENT_RECALL -> PROMPT;
            case REMINDER, PREPARATION, AFTERCARE, NEXT_SESSION, LICENCE_LAPSING, CLIENT_UNREACHABLE, OTHER -> TIMED;
            case TOUCH_UP_INVITATION -> MARKETING;
        };
    }
}
