package io.stipple.booking.plan;

import java.time.LocalDate;

/// Days by a clinic's calendar, the first and the last included. It holds none when the last is before the first.
public record DayRange(LocalDate first, LocalDate last) {
    public static final DayRange EVERY_DAY = new DayRange(LocalDate.MIN, LocalDate.MAX);

    public static DayRange from(LocalDate first) {
        return new DayRange(first, LocalDate.MAX);
    }

    public boolean isEmpty() {
        return last.isBefore(first);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public DayRange and(DayRange other) {
        return new DayRange(
                first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last);
    }
}
