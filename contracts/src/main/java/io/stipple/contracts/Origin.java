package io.stipple.contracts;

/// How a fact reached the platform.
public enum Origin {
    /// A client on the public page.
    ONLINE,
    /// A member of staff.
    STAFF,
    /// A client through a personal link, such as the one in a touch-up invitation.
    LINK,
    /// History brought in from an earlier system: clients were already told of it.
    IMPORT,
    /// A value this version does not know.
    OTHER
}
