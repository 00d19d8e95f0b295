package io.stipple.session.jurisdiction;

/// What a completed session record must hold.
public enum MinimumItem {
    /// What was done and where on the body.
    TREATMENTS,
    OBSERVATIONS,
    AFTERCARE_ORAL,
    AFTERCARE_WRITTEN,
    /// Client's and technician's, under the treatment consent.
    SIGNATURES,
    /// A patch test of every lot that was used.
    PATCH_TEST,
    BEFORE_PHOTO,
    AFTER_PHOTO
}
