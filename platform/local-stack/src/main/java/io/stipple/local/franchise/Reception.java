package io.stipple.local.franchise;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds time for somebody: first with the technician they know, then with another who can.
final class Reception {

    private final List<Technician> technicians;
    private final Diary diary;
    private final Dice dice;

    Reception(List<Technician> technicians, Diary diary, Dice dice) {
        this.technicians = technicians;
        this.diary = diary;
        this.dice = dice;
    }

    record Slot(Technician technician, Instant startsAt, Instant endsAt) {}

    /// @param skill a treatment type, or anything every technician has
    Optional<Slot> find(ClinicSheet clinic, Wish wish, String skill, Duration length) {
        List<Technician> able = technicians.stream()
                .filter(one -> one.worksAt(clinic.code()) && one.skills().contains(skill))
                .toList();
        Technician first = wish.with().filter(able::contains).orElseGet(() -> dice.oneOf(able));
        List<Technician> order = Stream.concat(Stream.of(first), able.stream().filter(one -> one != first))
                .toList();
        for (LocalDate day = wish.from(); !day.isAfter(wish.to()); day = day.plusDays(1)) {
            for (Technician technician : order) {
                Optional<Instant> start = diary.take(technician, clinic, day, length);
                if (start.isPresent()) {
                    return start.map(at -> new Slot(technician, at, at.plus(length)));
                }
            }
        }
        return Optional.empty();
    }

    /// Both days included.
    record Wish(LocalDate from, LocalDate to, Optional<Technician> with) {}
}
