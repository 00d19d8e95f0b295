package io.stipple.booking.premises;

import io.stipple.booking.reassign.Affected;
import java.util.List;

/// What came of wanting to change a clinic's rooms or hours.
sealed interface Changing {
    /// @param affected the visits it has hit
    record Changed(int version, List<Affected> affected) implements Changing {}

    record NotFound() implements Changing {}

    /// Somebody changed rooms or hours since the asker looked.
    record Stale() implements Changing {}
}
