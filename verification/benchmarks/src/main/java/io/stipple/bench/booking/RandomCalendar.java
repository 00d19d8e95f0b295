package io.stipple.bench.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// One small clinic with odd hours, around a day on which its clocks change where there is one within the horizon.
///
/// @param shifts one for each technician, every day of the week
/// @param busy times with preparation and cleaning, none of one technician or room overlapping another
record RandomCalendar(
        String code,
        ZoneId zone,
        LocalDate first,
        LocalDate last,
        String kind,
        Hours open,
        List<UUID> technicians,
        List<Hours> shifts,
        List<UUID> rooms,
        List<Busy> busy) {
    static final Duration PREPARATION = Duration.ofMinutes(15);
    static final Duration CLEANING = Duration.ofMinutes(30);

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int QUARTERS = 96;
    private static final int HORIZON_DAYS = 170;
    private static final String[] ZONES = {
        "America/New_York",
        "America/Los_Angeles",
        "America/Phoenix",
        "Europe/London",
        "Europe/Madrid",
        "Australia/Sydney",
        "Australia/Lord_Howe"
    };

    record Hours(LocalTime from, LocalTime to) {
        static Hours random(Random random, int latestStart, int shortest) {
            int from = random.nextInt(latestStart);
            int to = Math.min(QUARTERS - 1, from + shortest + random.nextInt(40));
            return new Hours(LocalTime.of(from / 4, from % 4 * 15), LocalTime.of(to / 4, to % 4 * 15));
        }
    }

    record Busy(int technician, int room, Instant since, Instant until) {
        boolean overlaps(Instant from, Instant to) {
            return since.isBefore(to) && from.isBefore(until);
        }
    }

    static RandomCalendar of(int number, Random random, Instant now) {
        ZoneId zone = ZoneId.of(ZONES[random.nextInt(ZONES.length)]);
        LocalDate today = LocalDate.ofInstant(now, zone);
        ZoneOffsetTransition change = zone.getRules().nextTransition(now.plus(Duration.ofDays(4)));
        LocalDate around = today.plusDays(5 + random.nextInt(HORIZON_DAYS - 10));
        if (change != null && random.nextInt(4) > 0) {
            LocalDate day = change.getDateTimeBefore().toLocalDate();
            around = day.isBefore(today.plusDays(HORIZON_DAYS)) ? day : around;
        }
        var calendar = new RandomCalendar(
                "odd-" + number,
                zone,
                around.minusDays(random.nextInt(2)),
                around.plusDays(random.nextInt(2)),
                random.nextInt(3) == 0 ? "SESSION" : "CONSULTATION",
                Hours.random(random, 60, 12),
                ids(number, 0, 1 + random.nextInt(2)),
                List.of(Hours.random(random, 60, 8), Hours.random(random, 60, 8)),
                ids(number, 8, 1 + random.nextInt(2)),
                new ArrayList<>());
        calendar.fill(random);
        return calendar;
    }

    private static List<UUID> ids(int number, int from, int count) {
        List<UUID> ids = new ArrayList<>();
        for (int one = 0; one < count; one++) {
            ids.add(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | (long) number << 8 | from + one));
        }
        return ids;
    }

    private void fill(Random random) {
        Instant start = first.atStartOfDay(zone).toInstant();
        for (int tries = random.nextInt(12); tries > 0; tries--) {
            Instant since = start.plus(QUARTER.multipliedBy(random.nextInt(QUARTERS * 3)));
            Instant until = since.plus(PREPARATION).plus(CLEANING).plus(QUARTER.multipliedBy(1 + random.nextInt(12)));
            var wanted = new Busy(random.nextInt(technicians.size()), random.nextInt(rooms.size()), since, until);
            if (busy.stream()
                    .noneMatch(other -> other.overlaps(since, until)
                            && (other.technician == wanted.technician || other.room == wanted.room))) {
                busy.add(wanted);
            }
        }
    }

    Duration length() {
        return Duration.ofMinutes(kind.equals("SESSION") ? 180 : 45);
    }

    /// `technician instant` of each slot that is free.
    Set<String> free() {
        Set<String> found = new HashSet<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            List<Instant> quarters = quartersOf(day);
            for (int technician = 0; technician < technicians.size(); technician++) {
                for (Instant start : quarters) {
                    if (within(open, quarters, start)
                            && within(shifts.get(technician), quarters, start)
                            && undisturbed(technician, start)) {
                        found.add(technicians.get(technician) + " " + start);
                    }
                }
            }
        }
        return found;
    }

    private List<Instant> quartersOf(LocalDate day) {
        List<Instant> quarters = new ArrayList<>();
        Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
        for (Instant at = day.atStartOfDay(zone).toInstant(); at.isBefore(end); at = at.plus(QUARTER)) {
            quarters.add(at);
        }
        return quarters;
    }

    /// From the first quarter whose wall has reached the beginning to the last that has not reached the end.
    private boolean within(Hours hours, List<Instant> quarters, Instant start) {
        List<Instant> inside = quarters.stream()
                .dropWhile(at -> wall(at).isBefore(hours.from()))
                .toList();
        Instant end = quarters.reversed().stream()
                .dropWhile(at -> !wall(at).isBefore(hours.to()))
                .findFirst()
                .map(at -> at.plus(QUARTER))
                .orElse(Instant.MIN);
        return !inside.isEmpty()
                && !start.isBefore(inside.getFirst())
                && !start.plus(length()).isAfter(end);
    }

    private LocalTime wall(Instant at) {
        return LocalTime.ofInstant(at, zone);
    }

    private boolean undisturbed(int technician, Instant start) {
        Instant from = start.minus(PREPARATION);
        Instant to = start.plus(length()).plus(CLEANING);
        for (int room = 0; room < rooms.size(); room++) {
            int at = room;
            if (busy.stream()
                    .noneMatch(one -> one.overlaps(from, to) && (one.technician == technician || one.room == at))) {
                return true;
            }
        }
        return false;
    }
}
