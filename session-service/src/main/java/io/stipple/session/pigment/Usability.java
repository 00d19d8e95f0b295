package io.stipple.session.pigment;

import java.time.Instant;
import java.time.LocalDate;

/// Whether a lot may touch a client on a given day.
public sealed interface Usability {
    record Usable() implements Usability {}

    /// @param since then it may touch nobody
    record Quarantined(Instant since) implements Usability {}

    /// @param on the day its last drop was used
    record UsedUp(LocalDate on) implements Usability {}

    /// @param on the last day it was good
    record Expired(LocalDate on) implements Usability {}

    /// @param until the last day it was good after opening
    record OpenTooLong(LocalDate until) implements Usability {}
}
