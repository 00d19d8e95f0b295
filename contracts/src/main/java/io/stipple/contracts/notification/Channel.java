package io.stipple.contracts.notification;

/// How a message travels.
public enum Channel {
    EMAIL,
    SMS,
    /// A value this version does not know.
    OTHER
}
