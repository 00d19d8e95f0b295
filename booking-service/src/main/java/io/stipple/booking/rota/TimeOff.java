package io.stipple.booking.rota;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.calendar.Interval;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// Days, or hours of days, on which a technician is away, by the calendar of whichever clinic they would be at.
///
/// @param hours empty for the whole day
public record TimeOff(LocalDate firstDay, LocalDate lastDay, Optional<Hours> hours) {
    /// The part of one day they are away. Hours that the clock shows twice are off both times.
    public Optional<Interval> on(LocalDate day, ZoneId zone) {
        if (day.isBefore(firstDay) || day.isAfter(lastDay)) {
            return Optional.empty();
        }
        return hours.isPresent()
                ? hours.get().on(day, zone)
                : Optional.of(new Interval(
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
