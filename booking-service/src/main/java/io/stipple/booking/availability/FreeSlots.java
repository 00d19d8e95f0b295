package io.stipple.booking.availability;

import io.stipple.booking.appointment.PlaceRules;
import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.rota.Technician;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds free slots by walking along real time and looking at the clinic's clock: so an hour that is jumped over is
/// never offered, and one that is repeated is offered twice, each with its own offset.
public final class FreeSlots {
    private FreeSlots() {}

    /// Earliest first.
    public static List<FreeSlot> answer(Question question, BusyTimes busy) {
        Predicate<Interval> hasRoom = roomsOf(question, busy);
        return question.first()
                .datesUntil(question.last().plusDays(1))
                .map(day -> new Opening(day, openOn(day, question.clinic())))
                .flatMap(day -> question.technicians().stream()
                        .flatMap(technician -> workOf(technician, day, question)
                                .flatMap(work -> startsIn(work, question))
                                .distinct() // two stretches may share an hour the clock shows twice
                                .map(start -> new FreeSlot(technician, Interval.of(start, question.length())))
                                .filter(slot -> isFree(slot, question, busy, hasRoom))))
                .sorted(FreeSlot.EARLIEST_FIRST)
                .toList();
    }

    private record Opening(LocalDate day, List<Interval> hours) {}

    private static List<Interval> openOn(LocalDate day, Clinic clinic) {
        return clinic.openingHours().on(day).stream()
                .flatMap(hours -> hours.on(day, clinic.zone()).stream())
                .toList();
    }

    private static Stream<Interval> workOf(Technician technician, Opening open, Question question) {
        if (PlaceRules.treats(question.kind())
                && !question.clinic().missing(technician.licences(), open.day()).isEmpty()) {
            return Stream.empty();
        }
        return technician
                .workAt(question.clinic().code(), open.day(), question.clinic().zone())
                .stream()
                .flatMap(work -> open.hours().stream().flatMap(hours -> hours.and(work).stream()));
    }

    /// Technicians share their hours, so each hour's rooms are looked at once.
    private static Predicate<Interval> roomsOf(Question question, BusyTimes busy) {
        Map<Interval, Boolean> known = new HashMap<>();
        return wanted -> known.computeIfAbsent(
                wanted, time -> question.clinic().rooms().stream().anyMatch(room -> busy.leaveFree(room.id(), time)));
    }

    private static Stream<Instant> startsIn(Interval work, Question question) {
        Duration grid = question.clinic().policy().onlineGrid();
        Instant last = work.endsAt().minus(question.length());
        return Stream.iterate(
                firstOnGrid(work.startsAt(), question), start -> !start.isAfter(last), start -> start.plus(grid));
    }

    /// Every zone's offsets, and their changes, are multiples of the grid today: once on it, always on it.
    private static Instant firstOnGrid(Instant from, Question question) {
        LocalTime wall = from.atZone(question.clinic().zone()).toLocalTime();
        long grid = question.clinic().policy().onlineGrid().toNanos();
        long past = wall.toNanoOfDay() % grid;
        return past == 0 ? from : from.plusNanos(grid - past);
    }

    private static boolean isFree(FreeSlot slot, Question question, BusyTimes busy, Predicate<Interval> hasRoom) {
        Instant start = slot.visit().startsAt();
        Interval occupied = question.clinic().policy().occupiedBy(slot.visit());
        return !start.isBefore(question.bookable().startsAt())
                && start.isBefore(question.bookable().endsAt())
                && busy.leaveFree(slot.technician().id(), occupied)
                && hasRoom.test(occupied);
    }
}
