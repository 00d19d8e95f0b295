package io.stipple.console.slots;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Two weeks of days, and the free times of one of them.
///
/// @param earlier the first day of the two weeks before, unless they lie in the past
public record Picker(
        LocalDate from,
        Optional<LocalDate> earlier,
        LocalDate later,
        String zone,
        List<DayChoice> days,
        Optional<DayChoice> chosen,
        List<TimeChoice> times,
        List<Technician> technicians,
        Optional<UUID> technician) {
    /// How many days a page shows.
    public static final int DAYS = 14;

    public record DayChoice(
            LocalDate date, String weekday, String dayOfMonth, String month, String full, int free, boolean selected) {}

    public record TimeChoice(String at, String words, String part) {}

    public record Technician(UUID id, String name) {}

    public record Part(String name, List<TimeChoice> times) {}

    /// Those parts of the day that hold a free time.
    public List<Part> parts() {
        return Stream.of("morning", "afternoon", "evening")
                .map(name -> new Part(
                        name,
                        times.stream().filter(time -> time.part().equals(name)).toList()))
                .filter(part -> !part.times().isEmpty())
                .toList();
    }

    public boolean nothingFree() {
        return days.stream().allMatch(day -> day.free() == 0);
    }
}
