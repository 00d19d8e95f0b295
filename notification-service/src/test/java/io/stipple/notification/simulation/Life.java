package io.stipple.notification.simulation;

import io.stipple.notification.message.MessageRow;
import io.stipple.platform.identity.ClinicCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// One seed's life: time passes, people act, instances look, things break; then calm, and the audit.
final class Life {
    private static final List<Instant> STARTS = List.of(
            Instant.parse("2026-12-01T15:00:00Z"),
            Instant.parse("2027-03-05T03:00:00Z"), // America goes forward
            Instant.parse("2026-10-20T12:00:00Z"), // Europe and America go back
            Instant.parse("2026-09-25T20:00:00Z"), // Sydney goes forward
            Instant.parse("2028-02-20T10:00:00Z")); // leap day
    private static final Duration LAPSE = Duration.ofMinutes(2);

    private final List<Clinic> clinics;
    private final Chance chance;
    private final Hands hands;
    private final Tape tape;
    private final Faults faults;
    private final Parts parts;
    private final Outside outside;
    private final Page page;
    private final Agenda agenda;
    private final Map<UUID, Person> people = new TreeMap<>();
    private final Promises promises = new Promises();
    private final Sink sink;
    private final Instances instances;
    private final Reader reader;
    private List<Integer> jumps = List.of(1, 30, 365, 1827);

    Life(long seed, Mutant mutant, boolean aloud) {
        this(seed, mutant, aloud, Clinic.ALL);
    }

    Life(long seed, Mutant mutant, boolean aloud, List<Clinic> clinics) {
        this.clinics = clinics;
        chance = new Chance(seed);
        hands = new Hands(chance.oneOf(STARTS).plus(chance.upTo(Duration.ofDays(2))));
        tape = aloud ? Tape.on(System.out, hands) : Tape.SILENT;
        faults = new Faults(chance, hands);
        outside = new Outside(
                faults,
                tape,
                people,
                () -> parts().memory.aside(this::pause),
                undo -> parts().memory.undoBy(undo));
        Reasons reasons = new Reasons(people, promises);
        Moods moods = new Moods(chance, faults, reasons, outside::sink);
        parts = new Parts(
                hands,
                outside,
                new Server(outside, moods::ofMail),
                new Server(outside, moods::ofTexts),
                reasons::decided,
                clinics,
                mutant);
        sink = new Sink(parts, promises);
        outside.letArriveAt(sink);
        instances = new Instances(parts, outside, tape);
        reader = new Reader(parts, promises, hands, chance, tape);
        page = new Page(parts, promises, hands, tape);
        agenda = new Agenda(chance, parts::nextId, page);
        parts.memory.beforeEachCommit(this::beforeCommit);
    }

    void live() {
        Duration span = Duration.ofDays(chance.between(2, 12));
        begin(chance.between(1, 3), span, chance.between(1, 3));
        for (int steps = chance.between(60, 160); steps > 0; steps--) {
            step();
        }
        comeToRest();
    }

    /// Not leaping, but living through all of it.
    ///
    /// @return how many messages there were
    int liveThrough(Duration span, int clients) {
        jumps = List.of(1);
        Instant end = hands.instant().plus(span);
        begin(clients, span.minusDays(60), 3);
        while (hands.instant().isBefore(end)) {
            step();
        }
        comeToRest();
        return parts.table.all().size();
    }

    private void begin(int clients, Duration span, int running) {
        agenda.fill(clinics, hands.instant(), clients, span).forEach(person -> people.put(person.id, person));
        agenda.pauses(clinics, hands.instant(), span, this::pause);
        instances.start(running);
    }

    private void step() {
        passTime();
        faults.blow();
        agenda.actUntil(hands.instant());
        act();
    }

    private Parts parts() {
        return parts;
    }

    private void passTime() {
        Instant now = hands.instant();
        if (faults.happens(0.1)) {
            Duration by = chance.happens(0.6) ? Duration.ofMinutes(-10) : Duration.ofDays(chance.oneOf(jumps));
            tape.note(() -> "the platform's clock is moved by " + by);
            hands.move(by);
            return;
        }
        if (parts.table.isAnyInHand()) {
            hands.pass(chance.upTo(LAPSE.dividedBy(4))); // instances look more often than claims lapse
            return;
        }
        Instant due = parts.table.nextDue().orElse(Instant.MAX);
        Instant next = due.isBefore(agenda.next()) ? due : agenda.next();
        if (!next.isAfter(now) || next.equals(Instant.MAX)) {
            hands.pass(chance.oneOf(List.of(Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofMinutes(10))));
        } else {
            hands.passUntil(next);
            hands.pass(chance.happens(0.5) ? Duration.ZERO : chance.upTo(Duration.ofMinutes(90)));
        }
    }

    private void act() {
        if (chance.happens(0.1)) {
            reader.readTogether(people.values());
        }
        for (Person person : people.values()) {
            if ((!person.underway.isEmpty() && chance.happens(0.6)) || chance.happens(0.1 / people.size())) {
                reader.readOne(person);
            }
        }
        if (chance.happens(0.7)) {
            reader.watch();
        }
        if (chance.happens(0.01)) {
            reader.changeRules();
        }
        instances.look(chance, 0.7);
    }

    private void beforeCommit() {
        faults.mayCrash("before a commit");
        faults.mayLoseTheDatabase();
    }

    /// One instance sleeps; the world goes on, and so do the others.
    private void pause() {
        if (instances.oneLooks() && faults.happens(0.5)) {
            instances.oversleep();
            Duration asleep = chance.upTo(LAPSE.multipliedBy(3));
            tape.note(() -> "  falls asleep for " + asleep);
            for (Duration left = asleep; left.isPositive(); left = left.minus(LAPSE.dividedBy(4))) {
                hands.pass(LAPSE.dividedBy(4));
                instances.look(chance, 0);
            }
            if (!outside.holdsARow && faults.happens(0.5)) {
                hands.move(Duration.ofMinutes(-10));
            }
            act();
            if (!outside.holdsARow && chance.happens(0.2)) {
                Person person = chance.oneOf(List.copyOf(people.values()));
                page.optOut(person);
                page.choose(person, person.wish.narrowed());
            }
            tape.note(() -> "  wakes");
        }
    }

    private void pause(Clinic clinic, boolean paused) {
        parts.touchUps.pause(new ClinicCode(clinic.code()), paused, hands.instant());
    }

    private void comeToRest() {
        faults.calm();
        clinics.forEach(clinic -> pause(clinic, false));
        people.values().forEach(person -> {
            while (!person.underway.isEmpty()) {
                reader.readOne(person);
            }
        });
        Audit audit = new Audit(parts, promises, sink, hands, people);
        for (int i = 0; i < 600 && !audit.isAtRest(); i++) {
            hands.pass(parts.table.isAnyInHand() ? LAPSE.dividedBy(4) : Duration.ofMinutes(5));
            parts.windowWatch.run();
            instances.look(chance, 1);
        }
        for (MessageRow row : parts.table.all()) {
            tape.note(() -> row.state() + " " + row.reason() + " " + row.message());
        }
        audit.lookBack();
    }
}
