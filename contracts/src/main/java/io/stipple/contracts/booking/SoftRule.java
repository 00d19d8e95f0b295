package io.stipple.contracts.booking;

/// A booking rule that a clinic's manager may set aside for one visit, giving a reason.
public enum SoftRule {
    /// The days between two sessions of a plan.
    GAP,
    /// The least time between booking and visit.
    NOTICE,
    /// How far ahead a visit may be booked.
    HORIZON,
    /// A value this version does not know.
    OTHER
}
