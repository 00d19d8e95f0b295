package io.stipple.booking.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /// The part both have in common.
    public Optional<Interval> and(Interval other) {
        Instant latestStart = startsAt.isAfter(other.startsAt) ? startsAt : other.startsAt;
        Instant earliestEnd = endsAt.isBefore(other.endsAt) ? endsAt : other.endsAt;
        return latestStart.isBefore(earliestEnd)
                ? Optional.of(new Interval(latestStart, earliestEnd))
                : Optional.empty();
    }

    /// What is left of it, in none, one or two parts.
    public List<Interval> without(Interval other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        List<Interval> left = new ArrayList<>(2);
        if (startsAt.isBefore(other.startsAt)) {
            left.add(new Interval(startsAt, other.startsAt));
        }
        if (other.endsAt.isBefore(endsAt)) {
            left.add(new Interval(other.endsAt, endsAt));
        }
        return left;
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
