package io.stipple.console.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A moment as operations people read it. Their clock is the machine's: a moved platform clock says nothing about how
/// long something has really waited.
public record Moment(Instant at) {
    private static final InstantSource MACHINE = InstantSource.system();
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    static String asOf() {
        return SECONDS.format(MACHINE.instant());
    }

    public String exact() {
        return EXACT.format(at);
    }

    public String ago() {
        long seconds = Math.max(1, Duration.between(at, MACHINE.instant()).toSeconds());
        return Age.of(seconds);
    }
}
