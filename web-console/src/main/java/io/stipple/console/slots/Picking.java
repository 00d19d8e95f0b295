package io.stipple.console.slots;

import io.stipple.console.slots.FreeSlots.Slot;
import io.stipple.console.slots.Picker.DayChoice;
import io.stipple.console.slots.Picker.Technician;
import io.stipple.console.slots.Picker.TimeChoice;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Arranges free slots for choosing. Several technicians free at one time are one choice.
public final class Picking {
    private static final int NOON = 12;
    private static final int EVENING = 17;

    private final FreeSlots free;
    private final Wish wish;
    private final Spoken spoken;

    public Picking(FreeSlots free, Wish wish, Locale locale) {
        this.free = free;
        this.wish = wish;
        this.spoken = new Spoken(free.zone(), locale);
    }

    /// The first day a page shows: today at the earliest.
    public static LocalDate firstDay(Wish wish, LocalDate today) {
        return wish.from().filter(today::isBefore).orElse(today);
    }

    public static LocalDate lastDay(LocalDate first) {
        return first.plusDays(Picker.DAYS - 1L);
    }

    public Picker from(LocalDate first, LocalDate today) {
        Map<LocalDate, Map<OffsetDateTime, List<Slot>>> days = byDay();
        Optional<LocalDate> chosen = wish.day()
                .filter(day -> !day.isBefore(first) && !day.isAfter(lastDay(first)))
                .or(() -> days.keySet().stream().findFirst());
        List<DayChoice> choices = Stream.iterate(first, day -> day.plusDays(1))
                .limit(Picker.DAYS)
                .map(day -> choice(day, days.getOrDefault(day, Map.of()).size(), chosen))
                .toList();
        LocalDate earlier = first.minusDays(Picker.DAYS);
        return new Picker(
                first,
                first.isAfter(today) ? Optional.of(earlier.isBefore(today) ? today : earlier) : Optional.empty(),
                first.plusDays(Picker.DAYS),
                spoken.zone(),
                choices,
                choices.stream().filter(DayChoice::selected).findFirst(),
                times(chosen.map(day -> days.getOrDefault(day, Map.of())).orElse(Map.of())),
                technicians(),
                wish.technician());
    }

    private Map<LocalDate, Map<OffsetDateTime, List<Slot>>> byDay() {
        return free.slots().stream()
                .filter(slot ->
                        wish.technician().map(slot.technicianId()::equals).orElse(true))
                .collect(Collectors.groupingBy(
                        slot -> spoken.local(slot.startsAt()).toLocalDate(),
                        TreeMap::new,
                        Collectors.groupingBy(
                                Slot::startsAt,
                                () -> new TreeMap<>(Comparator.comparing(OffsetDateTime::toInstant)),
                                Collectors.toList())));
    }

    private DayChoice choice(LocalDate day, int times, Optional<LocalDate> chosen) {
        return new DayChoice(
                day,
                spoken.weekday(day),
                String.valueOf(day.getDayOfMonth()),
                spoken.month(day),
                spoken.day(day),
                times,
                chosen.filter(day::equals).isPresent());
    }

    private List<TimeChoice> times(Map<OffsetDateTime, List<Slot>> ofDay) {
        return ofDay.keySet().stream()
                .map(time -> new TimeChoice(time.toString(), spoken.time(time), part(time)))
                .toList();
    }

    private String part(OffsetDateTime time) {
        int hour = spoken.local(time).getHour();
        return hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
    }

    private List<Technician> technicians() {
        return free.slots().stream()
                .map(slot -> new Technician(slot.technicianId(), slot.technicianName()))
                .distinct()
                .sorted(Comparator.comparing(Technician::name))
                .toList();
    }
}
