package io.stipple.notification.mail;

/// Why a channel of a client is not used any more.
public enum StopReason {
    /// There is no such address, or nobody behind it.
    BOUNCED,
    /// The phone cannot take text messages.
    NO_TEXTS,
    /// The client told the provider to stop, as with the word STOP.
    UNSUBSCRIBED
}
