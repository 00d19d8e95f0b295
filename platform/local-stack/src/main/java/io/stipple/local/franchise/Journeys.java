package io.stipple.local.franchise;

import io.stipple.local.franchise.History.Looks;
import io.stipple.local.franchise.History.Outcome;
import io.stipple.local.franchise.Reception.Slot;
import io.stipple.local.franchise.Reception.Wish;
import io.stipple.local.franchise.Visit.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Walks clients through their journeys, with the luck of real ones: some do not come, some call it off, some are
/// advised against it.
final class Journeys {

    static final Duration CONSULTATION = Duration.ofMinutes(45);

    private final Map<String, ClinicSheet> clinics;
    private final Reception reception;
    private final Courses courses;
    private final Dice dice;
    private final Now now;
    private final List<Visit> visits = new ArrayList<>();
    private final List<History> histories = new ArrayList<>();

    Journeys(Map<String, ClinicSheet> clinics, Reception reception, Dice dice, Now now) {
        this.clinics = clinics;
        this.reception = reception;
        this.courses = new Courses(reception, dice, now);
        this.dice = dice;
        this.now = now;
    }

    List<Visit> visits() {
        return List.copyOf(visits);
    }

    List<History> histories() {
        return List.copyOf(histories);
    }

    /// From a first consultation on about that day, as far as it goes.
    void walk(Person client, LocalDate about) {
        consult(client, about, 1);
    }

    /// Backwards from its end: a course of two sessions whose last one is on exactly that day, if that day has room.
    boolean walkTo(Person client, LocalDate lastSession) {
        ClinicSheet clinic = clinic(client);
        LocalDate consulted = lastSession.minusDays(28);
        Optional<Slot> last = reception.find(
                clinic, new Wish(lastSession, lastSession, Optional.empty()), Courses.SCAR, Courses.TREATMENT);
        Optional<Slot> slot = last.flatMap(_ -> reception.find(
                clinic,
                new Wish(consulted, consulted.plusDays(4), last.map(Slot::technician)),
                Courses.SCAR,
                CONSULTATION));
        if (slot.isEmpty()) {
            return false;
        }
        Visit consultation = visit(client, slot.get(), State.COMPLETED, 1);
        histories.add(courses.finished(client, clinic, consultation, last.orElseThrow(), looks(), visits::add));
        return true;
    }

    private void consult(Person client, LocalDate about, int attempt) {
        ClinicSheet clinic = clinic(client);
        reception
                .find(clinic, new Wish(about, about.plusDays(9), Optional.empty()), "FULL_SHAVED", CONSULTATION)
                .ifPresent(slot -> {
                    Visit visit = visit(client, slot, fate(slot.endsAt()), attempt);
                    if (visit.state() == State.COMPLETED) {
                        histories.add(history(client, clinic, visit));
                    } else if (visit.state() != State.BOOKED && attempt == 1 && dice.in(50)) {
                        consult(client, now.day(clinic, slot.startsAt()).plusDays(dice.between(6, 20)), 2);
                    }
                });
    }

    private History history(Person client, ClinicSheet clinic, Visit consultation) {
        int luck = dice.between(1, 100);
        if (luck <= 74) {
            return courses.begun(client, clinic, consultation, looks(), visits::add);
        }
        Outcome outcome = luck <= 82 ? Outcome.DEFER : luck <= 95 ? Outcome.DECLINE : Outcome.LETTER_NEEDED;
        return new History(
                client.reference() + "-course", clinic, consultation, outcome, looks(), Optional.empty(), List.of());
    }

    private Visit visit(Person client, Slot slot, State state, int attempt) {
        Visit visit = new Visit(
                client.reference() + "-consultation-" + attempt,
                client,
                slot.technician(),
                slot.startsAt(),
                slot.endsAt(),
                state,
                Optional.empty());
        visits.add(visit);
        return visit;
    }

    private State fate(Instant endsAt) {
        return now.fate(endsAt, dice, 6, 7);
    }

    private Looks looks() {
        return new Looks(dice.between(2, 7), dice.between(1, 6), dice.oneOf(List.of("STRAIGHT", "ROUND", "WINGED")));
    }

    private ClinicSheet clinic(Person client) {
        ClinicSheet clinic = clinics.get(client.clinic());
        if (clinic == null) {
            throw new IllegalArgumentException("no clinic " + client.clinic());
        }
        return clinic;
    }
}
