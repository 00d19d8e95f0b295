package io.stipple.booking.availability;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import io.stipple.booking.clinic.Room;
import io.stipple.booking.rota.Technician;
import io.stipple.booking.rota.Technicians;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Answers searches for free slots with two statements, however many days and technicians are asked for.
public final class Availability {
    private final Technicians technicians;
    private final Occupancy occupancy;
    private final Clock clock;

    Availability(Technicians technicians, Occupancy occupancy, Clock clock) {
        this.technicians = technicians;
        this.occupancy = occupancy;
        this.clock = clock;
    }

    public List<FreeSlot> search(Clinic clinic, Search search) {
        Instant now = clock.instant();
        List<Technician> wanted = technicians.at(clinic.code()).stream()
                .filter(technician -> search.technician().stream().allMatch(technician.id()::equals))
                .toList();
        Interval bookable = new Interval(now.plus(search.notice()), horizon(clinic, now));
        Question question = new Question(
                clinic,
                search.kind(),
                wanted,
                search.first(),
                search.last(),
                search.length().orElseGet(() -> clinic.policy().lengthOf(search.kind())),
                bookable);
        return FreeSlots.answer(question, busyDuring(question, now));
    }

    private BusyTimes busyDuring(Question question, Instant now) {
        Interval period = new Interval(
                startOf(question.first(), question.clinic()).minus(Duration.ofDays(1)),
                startOf(question.last().plusDays(1), question.clinic()).plus(Duration.ofDays(1)));
        return occupancy.during(
                period,
                question.technicians().stream().map(Technician::id).toList(),
                question.clinic().rooms().stream().map(Room::id).toList(),
                now);
    }

    private Instant horizon(Clinic clinic, Instant now) {
        return startOf(clinic.dayOf(now).plusDays(clinic.policy().horizonDays() + 1), clinic);
    }

    private static Instant startOf(LocalDate day, Clinic clinic) {
        return day.atStartOfDay(clinic.zone()).toInstant();
    }
}
