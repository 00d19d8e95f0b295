package io.stipple.booking.availability;

import io.stipple.booking.clinic.Clinic;
import io.stipple.contracts.booking.AppointmentKind;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The next free times at several clinics, whoever has them: two weeks after two weeks are searched at each until there
/// are some, or the horizon is reached.
final class Nearest {
    private static final int AT_ONCE_DAYS = 14;

    private final Availability availability;
    private final Clock clock;

    Nearest(Availability availability, Clock clock) {
        this.availability = availability;
        this.clock = clock;
    }

    /// @param startsAt by the clock of the clinic, in its zone
    record Line(
            String clinic,
            String clinicName,
            String zone,
            UUID technicianId,
            String technicianName,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt) {}

    /// @param from the first day wanted; today if absent or past
    /// @param notice of each clinic
    record Wanted(
            AppointmentKind kind,
            Optional<Duration> length,
            Optional<UUID> technician,
            Optional<LocalDate> from,
            Function<Clinic, Duration> notice,
            int limit) {}

    /// By real time, whatever the clinics' clocks show.
    List<Line> at(List<Clinic> clinics, Wanted wanted) {
        return clinics.stream()
                .flatMap(clinic -> first(clinic, wanted).stream().map(slot -> line(clinic, slot)))
                .sorted(Comparator.comparing((Line line) -> line.startsAt().toInstant())
                        .thenComparing(Line::clinic)
                        .thenComparing(Line::technicianName))
                .limit(wanted.limit())
                .toList();
    }

    private List<FreeSlot> first(Clinic clinic, Wanted wanted) {
        LocalDate today = clinic.dayOf(clock.instant());
        LocalDate last = today.plusDays(clinic.policy().horizonDays());
        LocalDate day = wanted.from().filter(today::isBefore).orElse(today);
        while (!day.isAfter(last)) {
            Search search = new Search(
                    wanted.kind(),
                    wanted.length(),
                    day,
                    day.plusDays(AT_ONCE_DAYS - 1L),
                    wanted.technician(),
                    wanted.notice().apply(clinic));
            List<FreeSlot> found = availability.search(clinic, search);
            if (!found.isEmpty()) {
                return found;
            }
            day = day.plusDays(AT_ONCE_DAYS);
        }
        return List.of();
    }

    private static Line line(Clinic clinic, FreeSlot slot) {
        return new Line(
                clinic.code().value(),
                clinic.name(),
                clinic.zone().getId(),
                slot.technician().id(),
                slot.technician().name(),
                clinic.onItsClock(slot.visit().startsAt()),
                clinic.onItsClock(slot.visit().endsAt()));
    }
}
