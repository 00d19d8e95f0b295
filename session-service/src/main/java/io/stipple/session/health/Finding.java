package io.stipple.session.health;

import java.time.LocalDate;
import java.util.Optional;

/// What the rules say of one answer.
///
/// @param notBefore present when it blocks until a day
public record Finding(HealthAnswer answer, Effect effect, Optional<LocalDate> notBefore) {}
