package io.stipple.console.board;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/// A day cut into rows of five minutes of real time, so that a day with 23 or 25 hours is drawn as long as it is.
///
/// @param from the full hour the drawing starts at
/// @param to the full hour it ends at
record TimeGrid(ZonedDateTime from, ZonedDateTime to) {
    static final int MINUTES = 5;
    /// Rows in the longest day there is, the one on which clocks go back.
    static final int MOST_ROWS = 25 * 60 / MINUTES;

    private static final int USUAL_START = 9;
    private static final int USUAL_END = 18;

    static TimeGrid around(LocalDate date, ZoneId zone, List<ZonedDateTime> times) {
        ZonedDateTime midnight = date.plusDays(1).atStartOfDay(zone);
        ZonedDateTime first = date.atTime(USUAL_START, 0).atZone(zone);
        ZonedDateTime last = date.atTime(USUAL_END, 0).atZone(zone);
        if (!times.isEmpty()) {
            first = times.stream().min(ZonedDateTime::compareTo).orElse(first);
            last = times.stream().max(ZonedDateTime::compareTo).orElse(last);
        }
        ZonedDateTime start = first.withMinute(0).withSecond(0).withNano(0);
        ZonedDateTime end = last.equals(hour(last)) ? last : hour(last).plusHours(1);
        return new TimeGrid(start, end.isAfter(midnight) ? midnight : end);
    }

    private static ZonedDateTime hour(ZonedDateTime time) {
        return time.withMinute(0).withSecond(0).withNano(0);
    }

    int rows() {
        return rowsBetween(from, to);
    }

    /// Counted from 0; outside the drawing it is the nearest edge.
    int row(ZonedDateTime time) {
        return Math.clamp(rowsBetween(from, time), 0, Math.max(0, rows() - 1));
    }

    int span(ZonedDateTime start, ZonedDateTime end) {
        return Math.clamp(rowsBetween(start, end), 1, Math.max(1, rows() - row(start)));
    }

    boolean shows(ZonedDateTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }

    List<ZonedDateTime> hours() {
        List<ZonedDateTime> hours = new ArrayList<>();
        for (ZonedDateTime hour = from; hour.isBefore(to); hour = hour.plusHours(1)) {
            hours.add(hour);
        }
        return hours;
    }

    private static int rowsBetween(ZonedDateTime start, ZonedDateTime end) {
        return (int) (Duration.between(start, end).toMinutes() / MINUTES);
    }
}
