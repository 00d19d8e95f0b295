package io.stipple.contracts.booking;

/// What a visit is for.
public enum AppointmentKind {
    CONSULTATION,
    /// One treatment session of an agreed plan.
    SESSION,
    /// A look at how far the pigment has lightened, before a touch-up.
    FADE_CHECK,
    TOUCH_UP,
    /// A value this version does not know.
    OTHER
}
