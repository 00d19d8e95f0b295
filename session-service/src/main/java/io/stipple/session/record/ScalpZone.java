package io.stipple.session.record;

/// Where on the head.
public enum ScalpZone {
    FRONTAL_HAIRLINE,
    LEFT_TEMPLE,
    RIGHT_TEMPLE,
    MID_SCALP,
    /// The vertex.
    CROWN,
    LEFT_SIDE,
    RIGHT_SIDE,
    BACK,
    /// One single scar.
    SCAR
}
