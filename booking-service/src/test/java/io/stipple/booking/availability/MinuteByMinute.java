package io.stipple.booking.availability;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.calendar.Interval;
import io.stipple.booking.rota.Technician;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Walks every minute of real time and looks at the wall clock: slow, and too simple to be wrong in the same way.
final class MinuteByMinute {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final Map<Day, List<Minute>> WALKED = new ConcurrentHashMap<>();

    private final RandomCalendar calendar;
    private final LocalDate day;
    private final List<Minute> minutes;

    private record Day(LocalDate date, ZoneId zone) {
        List<Minute> walked() {
            List<Minute> minutes = new ArrayList<>();
            Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
            for (Instant at = date.atStartOfDay(zone).toInstant(); at.isBefore(end); at = at.plus(MINUTE)) {
                minutes.add(new Minute(at, LocalTime.ofInstant(at, zone)));
            }
            return minutes;
        }
    }

    private record Minute(Instant instant, LocalTime wall) {}

    private MinuteByMinute(RandomCalendar calendar, LocalDate day) {
        this.calendar = calendar;
        this.day = day;
        this.minutes =
                WALKED.computeIfAbsent(new Day(day, calendar.question().clinic().zone()), Day::walked);
    }

    static List<FreeSlot> answer(RandomCalendar calendar) {
        Question question = calendar.question();
        return question.first()
                .datesUntil(question.last().plusDays(1))
                .flatMap(day -> new MinuteByMinute(calendar, day).slots().stream())
                .sorted(FreeSlot.EARLIEST_FIRST)
                .toList();
    }

    private List<FreeSlot> slots() {
        List<Interval> open = walked(calendar.open().getOrDefault(day, calendar.usuallyOpen()));
        List<FreeSlot> found = new ArrayList<>();
        for (Technician technician : calendar.question().technicians()) {
            List<Interval> shifts = walked(List.of(calendar.shifts().get(technician.id())));
            List<Interval> off = calendar.dayOff().get(technician.id()).equals(day)
                    ? walked(List.of(calendar.hoursOff().get(technician.id())))
                    : List.of();
            for (Minute minute : minutes) {
                if (minute.wall().getMinute() % 15 != 0) {
                    continue;
                }
                Interval visit =
                        Interval.of(minute.instant(), calendar.question().length());
                Interval bookable = calendar.question().bookable();
                if (open.stream().anyMatch(one -> one.encloses(visit))
                        && shifts.stream().anyMatch(one -> one.encloses(visit))
                        && off.stream().noneMatch(visit::overlaps)
                        && !minute.instant().isBefore(bookable.startsAt())
                        && minute.instant().isBefore(bookable.endsAt())
                        && isUndisturbed(technician, visit)) {
                    found.add(new FreeSlot(technician, visit));
                }
            }
        }
        return found;
    }

    /// From the first minute whose wall time has reached the beginning to the last that has not reached the end.
    private List<Interval> walked(List<Hours> several) {
        List<Interval> walked = new ArrayList<>();
        for (Hours hours : several) {
            int first = 0;
            while (first < minutes.size() && minutes.get(first).wall().isBefore(hours.from())) {
                first++;
            }
            int last = minutes.size() - 1;
            while (last >= 0 && !minutes.get(last).wall().isBefore(hours.to())) {
                last--;
            }
            if (first <= last) {
                walked.add(new Interval(
                        minutes.get(first).instant(),
                        minutes.get(last).instant().plus(MINUTE)));
            }
        }
        return walked;
    }

    private boolean isUndisturbed(Technician technician, Interval visit) {
        Interval occupied = new Interval(
                visit.startsAt().minus(Duration.ofMinutes(15)), visit.endsAt().plus(Duration.ofMinutes(30)));
        Map<UUID, List<Interval>> busy = calendar.busy();
        return busy.get(technician.id()).stream().noneMatch(occupied::overlaps)
                && calendar.question().clinic().rooms().stream()
                        .anyMatch(room -> busy.get(room.id()).stream().noneMatch(occupied::overlaps));
    }
}
