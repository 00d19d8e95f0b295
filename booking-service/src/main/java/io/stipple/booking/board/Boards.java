package io.stipple.booking.board;

import io.stipple.booking.calendar.Hours;
import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.rota.Technician;
import io.stipple.booking.rota.Technicians;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Puts a day together: who works, and who comes to them.
final class Boards {
    private final Technicians technicians;
    private final DayEntries entries;

    Boards(Technicians technicians, DayEntries entries) {
        this.technicians = technicians;
        this.entries = entries;
    }

    DayBoard of(Clinic clinic, LocalDate date) {
        Interval day = new Interval(
                date.atStartOfDay(clinic.zone()).toInstant(),
                date.plusDays(1).atStartOfDay(clinic.zone()).toInstant());
        Map<UUID, List<DayBoard.Entry>> visits = entries.of(clinic, day);
        List<Hours> open = clinic.openingHours().on(date);
        return new DayBoard(
                clinic.code().value(),
                clinic.name(),
                clinic.zone().getId(),
                date,
                first(open),
                last(open),
                seen(clinic, visits).stream()
                        .map(technician -> column(technician, work(technician, clinic, date), visits))
                        .filter(column -> column.from().isPresent()
                                || !column.appointments().isEmpty())
                        .toList());
    }

    /// Somebody may have left the clinic and still have a visit there.
    private List<Technician> seen(Clinic clinic, Map<UUID, List<DayBoard.Entry>> visits) {
        List<Technician> seen = new ArrayList<>(technicians.at(clinic.code()));
        List<UUID> others = visits.keySet().stream()
                .filter(id -> seen.stream().noneMatch(known -> known.id().equals(id)))
                .toList();
        if (!others.isEmpty()) {
            seen.addAll(technicians.withIds(others));
        }
        return seen;
    }

    /// By the clinic's clock. What they have off is not shown as presence.
    private static List<Hours> work(Technician technician, Clinic clinic, LocalDate date) {
        return technician.workAt(clinic.code(), date, clinic.zone()).stream()
                .map(work -> new Hours(
                        work.startsAt().atZone(clinic.zone()).toLocalTime(),
                        work.endsAt().atZone(clinic.zone()).toLocalTime()))
                .toList();
    }

    private static DayBoard.Column column(
            Technician technician, List<Hours> shifts, Map<UUID, List<DayBoard.Entry>> visits) {
        return new DayBoard.Column(
                technician.id(),
                technician.name(),
                first(shifts),
                last(shifts),
                visits.getOrDefault(technician.id(), List.of()));
    }

    private static Optional<LocalTime> first(List<Hours> hours) {
        return hours.stream().map(Hours::from).min(Comparator.naturalOrder());
    }

    private static Optional<LocalTime> last(List<Hours> hours) {
        return hours.stream().map(Hours::to).max(Comparator.naturalOrder());
    }
}
