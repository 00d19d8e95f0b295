package io.stipple.booking.availability;

import static io.stipple.booking.fixture.ClinicFixture.aClinic;
import static io.stipple.booking.fixture.TechnicianFixture.aTechnician;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.rota.Technician;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/// A few days of a clinic around a day the clocks may change, with visits strewn over them.
record RandomCalendar(Question question, Map<UUID, List<Interval>> busy) {
    private static final List<String> ZONES = List.of(
            "America/New_York",
            "America/Phoenix",
            "America/Los_Angeles",
            "Europe/London",
            "Europe/Madrid",
            "Australia/Sydney");
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 3, 8),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 10, 25),
            LocalDate.of(2026, 10, 4),
            LocalDate.of(2026, 4, 5),
            LocalDate.of(2026, 7, 14));

    static RandomCalendar from(long seed) {
        Random chance = new Random(seed);
        LocalTime opens = LocalTime.of(chance.nextInt(8), 5 * chance.nextInt(12));
        LocalTime closes = LocalTime.of(12 + chance.nextInt(11), 5 * chance.nextInt(12));
        Clinic clinic = aClinic()
                .inZone(oneOf(ZONES, chance))
                .open(opens.toString(), closes.toString())
                .withRooms(1 + chance.nextInt(3))
                .built();
        List<Technician> technicians = IntStream.range(0, 1 + chance.nextInt(4))
                .mapToObj(_ -> technician(clinic, chance))
                .toList();
        LocalDate first = oneOf(DAYS, chance).minusDays(chance.nextInt(2));
        Instant start = first.atStartOfDay(clinic.zone()).toInstant();
        Interval bookable = new Interval(
                start.plus(Duration.ofMinutes(chance.nextInt(1500))),
                start.plus(Duration.ofMinutes(2000 + chance.nextInt(3000))));
        Duration length = Duration.ofMinutes(15L * (1 + chance.nextInt(12)));
        Question question = new Question(clinic, technicians, first, first.plusDays(2), length, bookable);
        return new RandomCalendar(question, busy(question, start, chance));
    }

    BusyTimes busyTimes() {
        BusyTimes times = new BusyTimes();
        busy.forEach((who, all) -> all.forEach(interval -> times.add(who, interval)));
        return times;
    }

    private static Technician technician(Clinic clinic, Random chance) {
        LocalTime from = LocalTime.of(chance.nextInt(10), 15 * chance.nextInt(4));
        LocalTime to = LocalTime.of(11 + chance.nextInt(12), 15 * chance.nextInt(4));
        return aTechnician()
                .worksDailyAt(clinic, from.toString(), to.toString())
                .built();
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
