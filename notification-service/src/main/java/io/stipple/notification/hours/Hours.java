package io.stipple.notification.hours;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The part of the day in which something may be sent, by the recipient's wall clock: from is in, to is out.
public record Hours(LocalTime from, LocalTime to) {

    public Hours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("the hours end after they begin");
        }
    }

    /// The given moment, or the next one that is allowed.
    public Instant nextAllowed(Instant moment, ZoneId zone) {
        ZonedDateTime there = moment.atZone(zone);
        LocalTime time = there.toLocalTime();
        if (time.isBefore(from)) {
            return there.toLocalDate().atTime(from).atZone(zone).toInstant();
        }
        return time.isBefore(to)
                ? moment
                : there.toLocalDate().plusDays(1).atTime(from).atZone(zone).toInstant();
    }
}
