package io.stipple.session.pigment;

/// What happened to bottles of a lot.
public enum Movement {
    RECEIVED,
    OPENED,
    MOVED_OUT,
    MOVED_IN,
    USED_UP,
    QUARANTINED,
    RELEASED
}
