package io.stipple.booking.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When a receiver that did not answer is asked again: soon at first, then every half day, for three days.
final class Patience {
    static final Duration LIMIT = Duration.ofDays(3);

    private static final List<Duration> DELAYS = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private Patience() {}

    /// @param attempts how many have failed, at least one
    /// @param firstTried when the first of them was
    /// @return empty when it was long enough
    static Optional<Instant> next(int attempts, Instant firstTried, Instant now) {
        Duration delay = DELAYS.get(Math.min(attempts, DELAYS.size()) - 1);
        Instant next = now.plus(delay);
        return next.isAfter(firstTried.plus(LIMIT)) ? Optional.empty() : Optional.of(next);
    }
}
