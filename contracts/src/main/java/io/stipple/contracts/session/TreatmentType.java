package io.stipple.contracts.session;

/// What is treated, and towards which look.
public enum TreatmentType {
    /// The full shaved, stubble look.
    FULL_SHAVED,
    /// Density between existing hair.
    DENSITY,
    HAIRLINE,
    SCAR_CAMOUFLAGE,
    /// Areata, totalis or universalis.
    ALOPECIA,
    FEMALE_DENSITY,
    CORRECTION,
    TOUCH_UP,
    /// A value this version does not know.
    OTHER
}
