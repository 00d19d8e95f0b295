package io.stipple.session.health;

import java.time.LocalDate;
import java.util.Optional;

/// One condition a client has or had.
///
/// @param endedOn the last day of it; absent while it lasts
/// @param letterSeenOn when a doctor's letter that allows treatment was shown
public record HealthAnswer(Condition condition, Optional<LocalDate> endedOn, Optional<LocalDate> letterSeenOn) {}
