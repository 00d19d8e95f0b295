package io.stipple.booking.calendar;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// The form in which the PostgreSQL driver takes an instant.
public final class Utc {
    private Utc() {}

    public static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
