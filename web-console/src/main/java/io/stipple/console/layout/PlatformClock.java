package io.stipple.console.layout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Whether the platform lives in the present. On a local stack its clock may be moved, and people must see that.
public final class PlatformClock {
    private static final Duration UNNOTICEABLE = Duration.ofMinutes(1);

    private final Clock platform;
    private final InstantSource real;

    PlatformClock(Clock platform, InstantSource real) {
        this.platform = platform;
        this.real = real;
    }

    /// The day and time the platform believes it is, when that is not now.
    public Optional<String> movedTo(Locale locale) {
        Instant believed = platform.instant();
        boolean moved = Duration.between(real.instant(), believed).abs().compareTo(UNNOTICEABLE) > 0;
        return moved
                ? Optional.of(DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", locale)
                        .withZone(ZoneOffset.UTC)
                        .format(believed))
                : Optional.empty();
    }
}
