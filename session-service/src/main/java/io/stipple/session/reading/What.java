package io.stipple.session.reading;

/// What was read.
public enum What {
    SESSION_RECORD,
    SESSION_RECORDS,
    CLINICAL_RECORD,
    AMENDMENTS,
    HEALTH,
    HEALING,
    CONSENTS,
    SIGNATURE,
    PATCH_TESTS,
    TECHNIQUE_PASSPORT,
    PHOTO,
    INSPECTION_PACK,
    /// Which lots touched a client, or whom a lot touched.
    LOTS
}
