package io.stipple.session.photo;

/// When in the course of a session it was taken.
enum Moment {
    BEFORE,
    AFTER,
    /// Between two sessions, of a completed one.
    HEALED
}
