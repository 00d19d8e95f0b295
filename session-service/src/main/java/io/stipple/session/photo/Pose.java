package io.stipple.session.photo;

/// From where the head is seen.
enum Pose {
    FRONT,
    TOP,
    LEFT,
    RIGHT,
    BACK,
    SCAR
}
