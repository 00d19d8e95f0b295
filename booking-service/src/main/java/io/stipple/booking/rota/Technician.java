package io.stipple.booking.rota;

import io.stipple.booking.calendar.Hours;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Somebody who treats clients, at one clinic or several.
public record Technician(UUID id, String name, Set<TreatmentType> skills, List<Shift> rota) {
    public Technician {
        skills = Set.copyOf(skills);
        rota = List.copyOf(rota);
    }

    /// When they work at a clinic on a date, earliest first.
    public List<Hours> hoursAt(ClinicCode clinic, LocalDate date) {
        List<Shift> known = rota.stream()
                .filter(shift -> shift.clinic().equals(clinic) && shift.day() == date.getDayOfWeek())
                .filter(shift -> !shift.validFrom().isAfter(date))
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
}
