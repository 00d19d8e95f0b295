package io.stipple.contracts.booking;

/// What is licensed, permitted or certified.
public enum LicensedThing {
    ARTIST_LICENCE,
    BLOODBORNE_CERTIFICATE,
    GUEST_REGISTRATION,
    ESTABLISHMENT_LICENCE,
    BIOMEDICAL_WASTE_PERMIT,
    /// A value this version does not know.
    OTHER
}
