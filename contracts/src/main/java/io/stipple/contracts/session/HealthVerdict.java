package io.stipple.contracts.session;

/// Whether a client's health allows treatment.
public enum HealthVerdict {
    CLEAR,
    /// Not before a later date.
    NOT_BEFORE,
    /// A doctor's letter is needed first.
    LETTER_NEEDED,
    /// Not at all.
    BLOCKED,
    /// A value this version does not know: treat as not cleared.
    OTHER
}
