package io.stipple.notification.simulation;

import io.stipple.contracts.booking.AppointmentKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What people will do, drawn before the life begins.
final class Agenda {
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::number));
    private final Chance chance;
    private final Supplier<UUID> ids;
    private final Page page;
    private int numbers;

    private record Entry(Instant at, int number, Consumer<Instant> act) {}

    Agenda(Chance chance, Supplier<UUID> ids, Page page) {
        this.chance = chance;
        this.ids = ids;
        this.page = page;
    }

    Instant next() {
        Entry head = entries.peek();
        return head == null ? Instant.MAX : head.at();
    }

    void actUntil(Instant now) {
        while (!next().isAfter(now)) {
            entries.remove().act().accept(now);
        }
    }

    List<Person> fill(List<Clinic> clinics, Instant start, int clients, Duration span) {
        List<Person> people = new ArrayList<>();
        List<Plot> plots = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Person person = Person.drawn(ids.get(), clinics, chance);
            people.add(person);
            for (int visit = chance.between(1, 3); visit > 0; visit--) {
                plots.add(visit(person, start.plus(chance.upTo(span)), AppointmentKind.SESSION));
            }
            sometimes(0.1, start, span, now -> person.erased = true);
            sometimes(0.1, start, span, now -> person.agrees = false);
            sometimes(0.1, start, span, now -> page.optOut(person));
            sometimes(0.05, start, span, now -> person.sayStop());
            sometimes(0.05, start, span, now -> person.loseMailbox());
            wishes(person, start, span);
            offers(person, start, span);
            if (chance.happens(0.3)) {
                plots.add(visit(person, start.plus(chance.upTo(span.multipliedBy(3))), AppointmentKind.FADE_CHECK));
            }
        }
        // all that is booked is called off at once
        sometimes(0.2, start, span, storm -> plots.forEach(plot -> plot.cancel(storm)));
        return people;
    }

    /// Half of them choose before anything happens, some again and again.
    private void wishes(Person person, Instant start, Duration span) {
        Wish first = Wish.drawn(chance);
        if (chance.happens(0.5)) {
            at(start, now -> page.choose(person, first));
        }
        for (int times = chance.below(4); times > 0; times--) {
            Wish next = Wish.drawn(chance);
            sometimes(0.5, start, span, now -> page.choose(person, next));
        }
    }

    /// Most are kept for half an hour, some for longer than there is time.
    private void offers(Person person, Instant start, Duration span) {
        for (int offers = chance.below(3); offers > 0; offers--) {
            Instant offeredAt = start.plus(chance.upTo(span));
            boolean soon = chance.happens(0.2);
            Duration keptFor = soon ? Duration.ofDays(1) : Duration.ofMinutes(30);
            Instant startsAt = soon ? offeredAt.plus(chance.upTo(keptFor)) : someTime(person, offeredAt, 15);
            Plot plot = new Plot(person, ids.get(), ids.get(), AppointmentKind.CONSULTATION, startsAt);
            FreeTime time = new FreeTime(plot, person, ids.get(), keptFor);
            at(offeredAt, time::offer);
            sometimes(0.3, offeredAt, keptFor.dividedBy(3), time::take);
            sometimes(0.3, offeredAt, keptFor.dividedBy(3), time::passOn);
            at(offeredAt.plus(keptFor).plus(chance.upTo(Duration.ofMinutes(2))), time::passOn);
            at(startsAt.plus(Plot.LENGTH), plot::miss);
        }
    }

    /// Some clinics let their invitations rest for up to two days.
    void pauses(List<Clinic> clinics, Instant start, Duration span, BiConsumer<Clinic, Boolean> pause) {
        for (Clinic clinic : clinics) {
            if (chance.happens(0.2)) {
                Instant from = start.plus(chance.upTo(span.multipliedBy(3)));
                at(from, now -> pause.accept(clinic, true));
                at(from.plus(chance.upTo(Duration.ofDays(2))), now -> pause.accept(clinic, false));
            }
        }
    }

    private Plot visit(Person person, Instant bookedAt, AppointmentKind kind) {
        Plot plot = new Plot(person, ids.get(), ids.get(), kind, someTime(person, bookedAt, 20));
        at(bookedAt, plot::book);
        Instant changes = bookedAt;
        for (int moves = chance.happens(0.05) ? 10 : chance.below(3); moves > 0; moves--) {
            changes = changes.plus(chance.upTo(moves > 3 ? Duration.ofSeconds(6) : Duration.ofDays(5)));
            Instant to = someTime(person, changes, 15);
            at(changes, now -> plot.move(to, now));
        }
        Instant last = changes.plus(chance.upTo(Duration.ofDays(4)));
        if (chance.happens(0.15)) {
            at(last, plot::cancel);
        }
        Duration opensIn = Duration.ofDays(chance.happens(0.5) ? chance.between(1, 30) : chance.between(365, 1825));
        Instant end = plot.startsAt().plus(Duration.ofDays(chance.between(1, 40)));
        at(end, chance.happens(0.15) ? plot::miss : now -> plot.complete(opensIn, now));
        if (chance.happens(0.1)) {
            at(end.plus(chance.upTo(Duration.ofDays(300))), plot::recall);
        }
        return plot;
    }

    private Instant someTime(Person person, Instant after, int days) {
        return after.plus(Duration.ofHours(2).plus(chance.upTo(Duration.ofDays(days))))
                .atZone(person.clinic.zone())
                .with(LocalTime.of(chance.between(9, 19), 15 * chance.below(4)))
                .plusDays(1)
                .toInstant();
    }

    private void sometimes(double probability, Instant start, Duration span, Consumer<Instant> act) {
        if (chance.happens(probability)) {
            at(start.plus(chance.upTo(span.multipliedBy(3))), act);
        }
    }

    private void at(Instant when, Consumer<Instant> act) {
        entries.add(new Entry(when, numbers++, act));
    }
}
