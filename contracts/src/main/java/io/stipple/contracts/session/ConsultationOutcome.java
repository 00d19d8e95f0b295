package io.stipple.contracts.session;

/// How a consultation ended.
public enum ConsultationOutcome {
    PROCEED,
    /// Not before a later date.
    DEFER,
    DECLINE,
    /// A doctor's letter is needed first.
    LETTER_NEEDED,
    /// A value this version does not know: treat as not cleared.
    OTHER
}
