package io.stipple.booking.availability;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.rota.Technician;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// Tries every minute of real time and looks at the wall clock: slow, and too simple to be wrong in the same way.
final class MinuteByMinute {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private MinuteByMinute() {}

    static List<FreeSlot> answer(RandomCalendar calendar) {
        Question question = calendar.question();
        List<FreeSlot> found = new ArrayList<>();
        for (LocalDate day = question.first(); !day.isAfter(question.last()); day = day.plusDays(1)) {
            for (Technician technician : question.technicians()) {
                List<Instant> minutes = minutesOf(day, question.clinic());
                Interval shift = walked(
                        technician.hoursAt(question.clinic().code(), day).getFirst(), day, minutes, question.clinic());
                Interval open =
                        walked(question.clinic().openingHours().on(day).getFirst(), day, minutes, question.clinic());
                for (Instant minute : minutes) {
                    Interval visit = Interval.of(minute, question.length());
                    if (question.clinic().onItsClock(minute).getMinute() % 15 == 0
                            && open.encloses(visit)
                            && shift.encloses(visit)
                            && !minute.isBefore(question.bookable().startsAt())
                            && minute.isBefore(question.bookable().endsAt())
                            && isUndisturbed(technician, visit, calendar)) {
                        found.add(new FreeSlot(technician, visit));
                    }
                }
            }
        }
        return found.stream().sorted(FreeSlot.EARLIEST_FIRST).toList();
    }

    /// From the first minute whose wall time has reached the beginning to the last that has not reached the end.
    private static Interval walked(Hours hours, LocalDate day, List<Instant> minutes, Clinic clinic) {
        Instant first = minutes.stream()
                .filter(minute -> !wall(minute, clinic).isBefore(day.atTime(hours.from())))
                .findFirst()
                .orElseThrow();
        Instant last = minutes.reversed().stream()
                .filter(minute -> wall(minute, clinic).isBefore(day.atTime(hours.to())))
                .findFirst()
                .orElseThrow();
        return new Interval(first, last.plus(MINUTE));
    }

    private static boolean isUndisturbed(Technician technician, Interval visit, RandomCalendar calendar) {
        Interval occupied = new Interval(
                visit.startsAt().minus(Duration.ofMinutes(15)), visit.endsAt().plus(Duration.ofMinutes(30)));
        return calendar.busy().get(technician.id()).stream().noneMatch(occupied::overlaps)
                && calendar.question().clinic().rooms().stream()
                        .anyMatch(
                                room -> calendar.busy().get(room.id()).stream().noneMatch(occupied::overlaps));
    }

    private static List<Instant> minutesOf(LocalDate day, Clinic clinic) {
        List<Instant> minutes = new ArrayList<>();
        Instant end = day.plusDays(1).atStartOfDay(clinic.zone()).toInstant();
        for (Instant at = day.atStartOfDay(clinic.zone()).toInstant(); at.isBefore(end); at = at.plus(MINUTE)) {
            minutes.add(at);
        }
        return minutes;
    }

    private static LocalDateTime wall(Instant minute, Clinic clinic) {
        return LocalDateTime.ofInstant(minute, clinic.zone());
    }
}
