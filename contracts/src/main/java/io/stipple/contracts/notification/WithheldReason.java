package io.stipple.contracts.notification;

/// Why a planned message was not sent.
public enum WithheldReason {
    /// The visit was called off or missed.
    VISIT_GONE,
    /// The visit was moved; another message is planned for its new time.
    VISIT_MOVED,
    /// Its time had passed before it could be sent.
    EXPIRED,
    /// The client has already booked what it invites to.
    ALREADY_BOOKED,
    /// The client has declined what it invites to.
    DECLINED,
    /// The client has not agreed to marketing, or has opted out.
    NO_CONSENT,
    /// The client wants none of this class, such as reminders.
    OPTED_OUT,
    /// The client did not choose the channel it was planned for.
    NOT_CHOSEN,
    /// The clinic takes no bookings any more.
    CLINIC_CLOSED,
    /// The franchise's rule has changed; another message is planned by the new one, or none. A later rule may
    /// ask for this one again.
    RULE_CHANGED,
    /// There is no address for the channel, or the address bounced.
    UNREACHABLE,
    /// The client's data was erased.
    ERASED,
    /// The visit came from an earlier system, which has already told the client.
    IMPORTED,
    /// A value this version does not know.
    OTHER
}
