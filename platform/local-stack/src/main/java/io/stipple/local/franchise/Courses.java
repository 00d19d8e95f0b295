package io.stipple.local.franchise;

import io.stipple.local.franchise.History.Looks;
import io.stipple.local.franchise.History.Outcome;
import io.stipple.local.franchise.History.Plan;
import io.stipple.local.franchise.Reception.Slot;
import io.stipple.local.franchise.Reception.Wish;
import io.stipple.local.franchise.Visit.State;
import io.stipple.local.franchise.Visit.Step;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Plans after a consultation and the sessions that followed, or are still to follow.
final class Courses {

    /// Its pigment may be refreshed after 24 months: the soonest of all.
    static final String SCAR = "SCAR_CAMOUFLAGE";
    static final Duration TREATMENT = Duration.ofMinutes(180);
    private static final int MONTHS_AHEAD = 2;

    private final Reception reception;
    private final Dice dice;
    private final Now now;

    Courses(Reception reception, Dice dice, Now now) {
        this.reception = reception;
        this.dice = dice;
        this.now = now;
    }

    History begun(Person client, ClinicSheet clinic, Visit consultation, Looks looks, Consumer<Visit> diary) {
        String type = dice.oneOf(consultation.technician().skills().stream()
                .filter(skill -> !skill.equals("TOUCH_UP"))
                .toList());
        Plan plan = plan(client, clinic, consultation, type, dice.in(55) ? 2 : 3);
        List<Visit> done = new ArrayList<>();
        LocalDate before = now.day(clinic, consultation.startsAt());
        for (int number = 1; number <= plan.sessions(); number++) {
            Optional<Visit> visit = session(new Place(client, clinic, plan, number), before, consultation, diary);
            if (visit.isEmpty()) {
                break;
            }
            visit.filter(one -> one.state() == State.COMPLETED).ifPresent(done::add);
            before = now.day(clinic, visit.get().startsAt());
        }
        return history(client, clinic, consultation, looks, plan, done);
    }

    /// A course whose last session is known; the first is found in the fortnight before it.
    History finished(
            Person client, ClinicSheet clinic, Visit consultation, Slot last, Looks looks, Consumer<Visit> diary) {
        LocalDate end = now.day(clinic, last.startsAt());
        Wish wish = new Wish(end.minusDays(18), end.minusDays(10), Optional.of(last.technician()));
        List<Visit> done = new ArrayList<>();
        Optional<Slot> first = reception.find(clinic, wish, SCAR, TREATMENT);
        Plan plan = plan(client, clinic, consultation, SCAR, first.isPresent() ? 2 : 1);
        first.ifPresent(slot -> done.add(visit(new Place(client, clinic, plan, 1), slot, State.COMPLETED, 1)));
        done.add(visit(new Place(client, clinic, plan, plan.sessions()), last, State.COMPLETED, 1));
        done.forEach(diary);
        return history(client, clinic, consultation, looks, plan, done);
    }

    private record Place(Person client, ClinicSheet clinic, Plan plan, int number) {}

    /// One that was missed or called off is tried once more a few days later, while the plan's gaps allow it.
    private Optional<Visit> session(Place place, LocalDate before, Visit consultation, Consumer<Visit> diary) {
        LocalDate wish = before.plusDays(Gap.of(place.number()).draw(dice));
        for (int attempt = 1; attempt <= 2; attempt++) {
            Optional<Visit> visit = attempt(place, wish, consultation, attempt);
            visit.ifPresent(diary);
            if (visit.isEmpty()
                    || visit.get().state() == State.COMPLETED
                    || visit.get().state() == State.BOOKED) {
                return visit;
            }
            wish = now.day(place.clinic(), visit.get().startsAt()).plusDays(dice.between(2, 4));
        }
        return Optional.empty();
    }

    private Optional<Visit> attempt(Place place, LocalDate wish, Visit consultation, int attempt) {
        if (wish.isAfter(now.today(place.clinic()).plusMonths(MONTHS_AHEAD))) {
            return Optional.empty();
        }
        Optional<Technician> known = dice.in(75) ? Optional.of(consultation.technician()) : Optional.empty();
        return reception
                .find(
                        place.clinic(),
                        new Wish(wish, wish.plusDays(5), known),
                        place.plan().treatmentType(),
                        TREATMENT)
                .map(slot -> visit(place, slot, now.fate(slot.endsAt(), dice, 4, 4), attempt));
    }

    private static Visit visit(Place place, Slot slot, State state, int attempt) {
        return new Visit(
                place.client().reference() + "-session-" + place.number() + "-" + attempt,
                place.client(),
                slot.technician(),
                slot.startsAt(),
                slot.endsAt(),
                state,
                Optional.of(new Step(place.plan().id(), place.number())));
    }

    private Plan plan(Person client, ClinicSheet clinic, Visit consultation, String type, int sessions) {
        UUID id = UUID.nameUUIDFromBytes((client.reference() + "-plan").getBytes(StandardCharsets.US_ASCII));
        long price = dice.between(18, 28) * 10_000L + sessions * 40_000L;
        LocalDate validUntil = now.day(clinic, consultation.startsAt()).plusMonths(12);
        return new Plan(id, type, sessions, price, validUntil);
    }

    private static History history(
            Person client, ClinicSheet clinic, Visit consultation, Looks looks, Plan plan, List<Visit> done) {
        return new History(
                client.reference() + "-course",
                clinic,
                consultation,
                Outcome.PROCEED,
                looks,
                Optional.of(plan),
                List.copyOf(done));
    }
}
