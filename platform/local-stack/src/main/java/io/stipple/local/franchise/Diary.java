package io.stipple.local.franchise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// When each technician is taken, preparation and cleaning included.
final class Diary {

    private static final Duration PREPARATION = Duration.ofMinutes(15);
    private static final Duration CLEANING = Duration.ofMinutes(30);
    private static final Duration GRID = Duration.ofMinutes(15);

    private final Map<String, NavigableMap<Instant, Instant>> taken = new HashMap<>();
    private final Dice dice;

    Diary(Dice dice) {
        this.dice = dice;
    }

    /// A free time for a visit of that length on that day, now taken; empty if there is none.
    Optional<Instant> take(Technician technician, ClinicSheet clinic, LocalDate day, Duration length) {
        List<Instant> free = technician
                .shift(clinic.code(), day)
                .map(shift -> free(technician, clinic, day, shift, length))
                .orElse(List.of());
        if (free.isEmpty()) {
            return Optional.empty();
        }
        Instant start = dice.oneOf(free);
        of(technician).put(start.minus(PREPARATION), start.plus(length).plus(CLEANING));
        return Optional.of(start);
    }

    private List<Instant> free(
            Technician technician, ClinicSheet clinic, LocalDate day, Technician.Shift shift, Duration length) {
        List<Instant> free = new ArrayList<>();
        LocalTime last = shift.to().minus(CLEANING).minus(length);
        for (LocalTime at = shift.from().plus(PREPARATION); !at.isAfter(last); at = at.plus(GRID)) {
            Instant start = day.atTime(at).atZone(clinic.zone()).toInstant();
            if (isFree(technician, start.minus(PREPARATION), start.plus(length).plus(CLEANING))) {
                free.add(start);
            }
        }
        return free;
    }

    private boolean isFree(Technician technician, Instant from, Instant until) {
        Map.Entry<Instant, Instant> before = of(technician).lowerEntry(until);
        return before == null || !before.getValue().isAfter(from);
    }

    private NavigableMap<Instant, Instant> of(Technician technician) {
        return taken.computeIfAbsent(technician.reference(), _ -> new TreeMap<>());
    }
}
