package io.stipple.booking.appointment;

import java.util.List;

/// What came of wanting to change a visit.
public sealed interface Change {
    record Done(Appointment appointment) implements Change {}

    record Refused(List<Refusal> refusals) implements Change {}

    /// Nobody the asker may know of.
    record NotFound() implements Change {}

    /// Somebody changed it since the asker looked.
    record Stale() implements Change {}
}
