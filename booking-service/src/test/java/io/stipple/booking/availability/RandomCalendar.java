package io.stipple.booking.availability;

import static io.stipple.booking.fixture.ClinicFixture.aClinic;
import static io.stipple.booking.fixture.ClinicFixture.hours;
import static io.stipple.booking.fixture.TechnicianFixture.aTechnician;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.rota.Technician;
import io.stipple.contracts.booking.AppointmentKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/// Three days of a clinic around a day the clocks may change, with visits, absences and special days strewn over them.
///
/// @param open the hours of days that are not as usual
record RandomCalendar(
        Question question,
        Map<UUID, List<Interval>> busy,
        List<Hours> usuallyOpen,
        Map<LocalDate, List<Hours>> open,
        Map<UUID, Hours> shifts,
        Map<UUID, LocalDate> dayOff,
        Map<UUID, Hours> hoursOff) {
    /// The zones of the franchise, and one whose clocks change by half an hour.
    static final List<String> ZONES = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "Europe/London",
            "Europe/Madrid",
            "Australia/Sydney",
            "Australia/Lord_Howe");

    /// The days the clocks change in a zone in 2026, and one they never do.
    static List<LocalDate> daysOf(ZoneId zone) {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2026, 7, 14)));
        Instant at = Instant.parse("2026-01-01T00:00:00Z");
        ZoneOffsetTransition next = zone.getRules().nextTransition(at);
        while (next != null && next.getInstant().isBefore(Instant.parse("2027-01-01T00:00:00Z"))) {
            days.add(next.getDateTimeBefore().toLocalDate());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return days;
    }

    static RandomCalendar from(long seed) {
        Random chance = new Random(seed);
        ZoneId zone = ZoneId.of(oneOf(ZONES, chance));
        LocalDate first = oneOf(daysOf(zone), chance).minusDays(chance.nextInt(3));
        Hours usual = someHours(chance, 5);
        Map<LocalDate, List<Hours>> special = new HashMap<>();
        if (chance.nextInt(3) == 0) {
            special.put(first.plusDays(chance.nextInt(3)), someDay(chance));
        }
        Clinic plain = aClinic()
                .inZone(zone.getId())
                .open(usual.from().toString(), usual.to().toString())
                .withRooms(1 + chance.nextInt(3))
                .except(special)
                .built();
        Map<UUID, Hours> shifts = new HashMap<>();
        Map<UUID, LocalDate> dayOff = new HashMap<>();
        Map<UUID, Hours> hoursOff = new HashMap<>();
        List<Technician> technicians = new ArrayList<>();
        for (int number = 0; number <= chance.nextInt(4); number++) {
            Hours shift = someHours(chance, 15);
            Hours off = someHours(chance, 30);
            LocalDate away = first.plusDays(chance.nextInt(6));
            Technician technician = aTechnician()
                    .worksDailyAt(plain, shift.from().toString(), shift.to().toString())
                    .isOff(away, off)
                    .built();
            technicians.add(technician);
            shifts.put(technician.id(), shift);
            dayOff.put(technician.id(), away);
            hoursOff.put(technician.id(), off);
        }
        Instant start = first.atStartOfDay(zone).toInstant();
        Interval bookable = new Interval(
                start.plus(Duration.ofMinutes(chance.nextInt(1500))),
                start.plus(Duration.ofMinutes(2000 + chance.nextInt(3000))));
        Duration length = Duration.ofMinutes(15L * (1 + chance.nextInt(12)));
        Question question = new Question(
                plain, AppointmentKind.CONSULTATION, technicians, first, first.plusDays(2), length, bookable);
        return new RandomCalendar(
                question, busy(question, start, chance), List.of(usual), special, shifts, dayOff, hoursOff);
    }

    BusyTimes busyTimes() {
        BusyTimes times = new BusyTimes();
        busy.forEach((who, all) -> all.forEach(interval -> times.add(who, interval)));
        return times;
    }

    private static Hours someHours(Random chance, int step) {
        LocalTime from = LocalTime.of(chance.nextInt(10), step * chance.nextInt(60 / step));
        return new Hours(from, LocalTime.of(11 + chance.nextInt(12), step * chance.nextInt(60 / step)));
    }

    /// Closed, short, or with a break.
    private static List<Hours> someDay(Random chance) {
        return switch (chance.nextInt(3)) {
            case 0 -> List.of();
            case 1 -> List.of(hours("01:30", "03:15"));
            default -> List.of(hours("00:30", "02:15"), hours("02:45", "14:00"));
        };
    }

    private static Map<UUID, List<Interval>> busy(Question question, Instant start, Random chance) {
        Map<UUID, List<Interval>> busy = new TreeMap<>();
        question.technicians().forEach(technician -> busy.put(technician.id(), strewn(start, chance)));
        question.clinic().rooms().forEach(room -> busy.put(room.id(), strewn(start, chance)));
        return busy;
    }

    private static List<Interval> strewn(Instant start, Random chance) {
        List<Interval> strewn = new ArrayList<>();
        Instant at = start.minus(Duration.ofHours(2));
        while (at.isBefore(start.plus(Duration.ofDays(3)))) {
            Instant from = at.plus(Duration.ofMinutes(5L * chance.nextInt(200)));
            Instant until = from.plus(Duration.ofMinutes(5L * (1 + chance.nextInt(50))));
            strewn.add(new Interval(from, until));
            at = until;
        }
        return strewn;
    }

    private static <T> T oneOf(List<T> several, Random chance) {
        return several.get(chance.nextInt(several.size()));
    }
}
