package io.stipple.booking.calendar;

import java.time.Duration;
import java.time.Instant;

/// A stretch of time that holds its first instant and not its last, so that 9-10 and 10-11 do not overlap.
public record Interval(Instant startsAt, Instant endsAt) implements Comparable<Interval> {
    /// @throws IllegalArgumentException if it is empty or runs backwards
    public Interval {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("an interval ends after it starts");
        }
    }

    public static Interval of(Instant startsAt, Duration length) {
        return new Interval(startsAt, startsAt.plus(length));
    }

    public Duration length() {
        return Duration.between(startsAt, endsAt);
    }

    public boolean overlaps(Interval other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    public boolean encloses(Interval other) {
        return !other.startsAt.isBefore(startsAt) && !other.endsAt.isAfter(endsAt);
    }

    public Interval widened(Duration before, Duration after) {
        return new Interval(startsAt.minus(before), endsAt.plus(after));
    }

    @Override
    public int compareTo(Interval other) {
        int byStart = startsAt.compareTo(other.startsAt);
        return byStart != 0 ? byStart : endsAt.compareTo(other.endsAt);
    }
}
