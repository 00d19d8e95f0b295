package io.stipple.session.visit;

/// What booking last said about a visit.
public enum VisitState {
    EXPECTED,
    CANCELLED,
    MISSED,
    COMPLETED;

    /// A visit that was called off or missed has nothing to record.
    public boolean tookPlaceOrMay() {
        return this == EXPECTED || this == COMPLETED;
    }
}
