package io.stipple.booking.plan;

import java.time.LocalDate;
import java.util.Optional;

/// What the client's latest consultation says about treating them.
public sealed interface Clearance {
    /// There was no consultation, or it ended in anything but "proceed".
    record NotCleared() implements Clearance {}

    /// @param notBefore the first day treatment is possible
    record Cleared(Optional<LocalDate> notBefore) implements Clearance {}
}
