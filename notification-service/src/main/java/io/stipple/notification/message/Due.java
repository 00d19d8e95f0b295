package io.stipple.notification.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/// When a message is to go out, and in whose clock that was said.
public sealed interface Due {

    ZoneId zone();

    Instant at();

    /// Hours before or after something: no calendar is involved.
    record Exactly(Instant at, ZoneId zone) implements Due {}

    /// A day and a time on the clinic's wall. The rule is kept, not the instant alone: by the time the day comes, the
    /// zone's daylight saving may have been changed by law. A time the wall skips is the next one it shows.
    record OnTheWall(LocalDateTime local, ZoneId zone) implements Due {
        @Override
        public Instant at() {
            return local.atZone(zone).toInstant();
        }
    }

    static Due on(LocalDate day, LocalTime time, ZoneId zone) {
        return new OnTheWall(day.atTime(time), zone);
    }
}
