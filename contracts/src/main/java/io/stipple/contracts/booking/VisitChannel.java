package io.stipple.contracts.booking;

/// How client and technician meet when the client does not come to the clinic.
public enum VisitChannel {
    PHONE,
    VIDEO,
    /// A value this version does not know.
    OTHER
}
