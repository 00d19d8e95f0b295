package io.stipple.booking.rota;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.calendar.Interval;
import io.stipple.booking.licence.Licence;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Somebody who treats clients, at one clinic or several.
///
/// @param rota every shift, past, present and to come
/// @param weeks from when on older shifts at a clinic no longer count
public record Technician(
        UUID id,
        String name,
        Set<TreatmentType> skills,
        List<Shift> rota,
        List<Week> weeks,
        List<TimeOff> timeOff,
        List<Licence> licences) {
    public Technician {
        skills = Set.copyOf(skills);
        rota = List.copyOf(rota);
        weeks = List.copyOf(weeks);
        timeOff = List.copyOf(timeOff);
        licences = List.copyOf(licences);
    }

    /// When they work at a clinic on a date, earliest first: the rota without what they have off.
    public List<Interval> workAt(ClinicCode clinic, LocalDate date, ZoneId zone) {
        List<Interval> left = rotaAt(clinic, date).stream()
                .flatMap(hours -> hours.on(date, zone).stream())
                .toList();
        for (TimeOff off : timeOff) {
            Optional<Interval> away = off.on(date, zone);
            if (away.isPresent()) {
                left = left.stream()
                        .flatMap(work -> work.without(away.get()).stream())
                        .toList();
            }
        }
        return left;
    }

    /// When they would work, had they nothing off.
    public List<Hours> rotaAt(ClinicCode clinic, LocalDate date) {
        LocalDate week = weeks.stream()
                .filter(one -> one.clinic().equals(clinic) && !one.validFrom().isAfter(date))
                .map(Week::validFrom)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        List<Shift> known = rota.stream()
                .filter(shift -> shift.clinic().equals(clinic) && shift.day() == date.getDayOfWeek())
                .filter(shift ->
                        !shift.validFrom().isAfter(date) && !shift.validFrom().isBefore(week))
                .toList();
        return known.stream()
                .map(Shift::validFrom)
                .max(Comparator.naturalOrder())
                .map(latest -> known.stream()
                        .filter(shift -> shift.validFrom().equals(latest))
                        .map(Shift::hours)
                        .sorted(Comparator.comparing(Hours::from))
                        .toList())
                .orElse(List.of());
    }

    /// Where they have, had or will have shifts.
    public Set<ClinicCode> clinics() {
        return rota.stream().map(Shift::clinic).collect(Collectors.toUnmodifiableSet());
    }
}
