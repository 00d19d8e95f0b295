package io.stipple.contracts.booking;

/// Who called a visit off.
public enum CancelledBy {
    CLIENT,
    CLINIC,
    /// A value this version does not know.
    OTHER
}
