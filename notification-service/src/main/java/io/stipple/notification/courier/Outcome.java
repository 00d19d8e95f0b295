package io.stipple.notification.courier;

/// What one attempt came to, as counted in `stipple.messages`.
enum Outcome {
    SENT,
    WITHHELD,
    POSTPONED,
    /// Taken, and to be noted as soon as the database is back: not sent again.
    NOT_NOTED,
    /// Claimed until its lease ends: the database went away before anything left.
    LEFT,
    /// Again later: this letter was not taken.
    DEFERRED,
    /// The line broke with the letter half handed over: it may arrive twice, with one Message-ID.
    IN_DOUBT,
    /// Again later: a server is away, and so it is for all the others.
    SERVER_AWAY,
    /// Somebody else decided meanwhile.
    NOT_OURS,
    /// A bug; tried again later, so that its repair finds the message.
    FAILED
}
