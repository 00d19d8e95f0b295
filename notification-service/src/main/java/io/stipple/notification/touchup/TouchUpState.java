package io.stipple.notification.touchup;

/// Where a touch-up stands.
enum TouchUpState {
    /// Its window is not open yet.
    PLANNED,
    DUE,
    /// A fade check or touch-up visit is booked.
    BOOKED,
    /// The client does not want it.
    DECLINED
}
