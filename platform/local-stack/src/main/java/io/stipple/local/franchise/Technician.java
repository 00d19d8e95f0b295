package io.stipple.local.franchise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Somebody who treats, and when they are where.
///
/// @param reference the clinic they are at home in, and their number there
record Technician(String reference, String home, String name, List<String> skills, List<Shift> rota) {

    record Shift(String clinic, DayOfWeek day, LocalTime from, LocalTime to) {}

    Optional<Shift> shift(String clinic, LocalDate date) {
        return rota.stream()
                .filter(shift -> shift.clinic().equals(clinic) && shift.day() == date.getDayOfWeek())
                .findFirst();
    }

    boolean worksAt(String clinic) {
        return rota.stream().anyMatch(shift -> shift.clinic().equals(clinic));
    }
}
