package io.stipple.booking.clinic;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.stipple.booking.calendar.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// When a clinic is open. A day may have several stretches, such as around a lunch break; a day without any is closed.
///
/// @param special dates with hours of their own, holidays among them
public record OpeningHours(Map<DayOfWeek, List<Hours>> byDay, Map<LocalDate, List<Hours>> special) {
    /// One stretch of one day.
    public record Stretch(DayOfWeek day, Hours hours) {}

    public OpeningHours {
        byDay = Map.copyOf(byDay);
        special = Map.copyOf(special);
    }

    public static OpeningHours of(List<Stretch> stretches) {
        return new OpeningHours(
                stretches.stream().collect(groupingBy(Stretch::day, mapping(Stretch::hours, toList()))), Map.of());
    }

    public OpeningHours except(Map<LocalDate, List<Hours>> days) {
        return new OpeningHours(byDay, days);
    }

    public List<Hours> on(LocalDate date) {
        List<Hours> own = special.get(date);
        return own != null ? own : byDay.getOrDefault(date.getDayOfWeek(), List.of());
    }

    public List<Stretch> stretches() {
        return byDay.entrySet().stream()
                .flatMap(day -> day.getValue().stream().map(hours -> new Stretch(day.getKey(), hours)))
                .toList();
    }
}
