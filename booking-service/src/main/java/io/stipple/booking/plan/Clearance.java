package io.stipple.booking.plan;

import java.time.LocalDate;
import java.util.Optional;

/// What the client's latest consultation and latest health check say about treating them.
public sealed interface Clearance {
    /// There was no consultation, or it ended in anything but "proceed".
    record NotCleared() implements Clearance {}

    /// The consultation cleared them, and a health check since forbids it.
    ///
    /// @param verdict such as `LETTER_NEEDED`
    record HealthForbids(String verdict) implements Clearance {}

    /// @param notBefore the first day treatment is possible
    record Cleared(Optional<LocalDate> notBefore) implements Clearance {}
}
