package io.stipple.session.consent;

/// What a client agrees to; each on its own.
public enum ConsentKind {
    TREATMENT,
    TREATMENT_PHOTOS,
    PORTFOLIO_PHOTOS
}
