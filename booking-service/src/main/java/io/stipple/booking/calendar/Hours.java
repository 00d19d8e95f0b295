package io.stipple.booking.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/// Hours of one day as the clock on the wall shows them, such as 09:00 to 18:00.
public record Hours(LocalTime from, LocalTime to) {
    /// @throws IllegalArgumentException unless they end after they begin, on the same day
    public Hours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("hours end after they begin");
        }
    }

    /// What they are on one day in one zone. Empty if the clock jumps over all of them.
    public Optional<Interval> on(LocalDate day, ZoneId zone) {
        Instant start = firstInstantOf(day.atTime(from), zone);
        Instant end = lastInstantOf(day.atTime(to), zone);
        return start.isBefore(end) ? Optional.of(new Interval(start, end)) : Optional.empty();
    }

    private static Instant firstInstantOf(LocalDateTime wall, ZoneId zone) {
        return afterTheJump(wall, zone)
                .orElseGet(() -> wall.atZone(zone).withEarlierOffsetAtOverlap().toInstant());
    }

    private static Instant lastInstantOf(LocalDateTime wall, ZoneId zone) {
        return afterTheJump(wall, zone)
                .orElseGet(() -> wall.atZone(zone).withLaterOffsetAtOverlap().toInstant());
    }

    /// A wall time the clock jumps over begins, and ends, at the jump itself: `atZone` would shift it by an hour.
    private static Optional<Instant> afterTheJump(LocalDateTime wall, ZoneId zone) {
        return Optional.ofNullable(zone.getRules().getTransition(wall))
                .filter(ZoneOffsetTransition::isGap)
                .map(ZoneOffsetTransition::getInstant);
    }
}
