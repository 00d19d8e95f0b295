package io.stipple.notification.visit;

/// What became of a visit.
enum VisitState {
    BOOKED,
    CANCELLED,
    MISSED,
    COMPLETED
}
