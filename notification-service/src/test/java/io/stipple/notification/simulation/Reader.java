package io.stipple.notification.simulation;

import io.stipple.contracts.Event;
import io.stipple.contracts.booking.AppointmentEvent;
import io.stipple.notification.memory.Memory.WouldBlock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.transaction.TransactionException;

/// What comes from other services, in each client's order, sometimes told again. A commit may fail: it comes again.
record Reader(Parts parts, Promises promises, Hands hands, Chance chance, Tape tape) {
    void watch() {
        try {
            parts.windowWatch.run();
        } catch (TransactionException | Crash later) {
            tape.note(() -> "the windows are looked at later");
        }
    }

    void changeRules() {
        try {
            parts.changeRules();
            tape.note(() -> "other rules are in force");
        } catch (TransactionException | WouldBlock | Crash later) {
            tape.note(() -> "other rules come into force later");
        }
    }

    void readOne(Person person) {
        boolean again = !person.told.isEmpty() && chance.happens(0.05);
        Event fact = again ? chance.oneOf(person.told) : person.underway.peek();
        if (fact == null) {
            return;
        }
        try {
            Instant now = hands.instant();
            parts.read(fact);
            tape.note(() -> (again ? "reads again " : "reads ") + fact);
            if (!again) {
                wasRead(person, now);
            }
        } catch (TransactionException | WouldBlock | Crash later) {
            tape.note(() -> "could not read " + fact);
        }
    }

    /// All that lies ready about anybody's visits, as one batch.
    void readTogether(Collection<Person> people) {
        List<AppointmentEvent> facts = new ArrayList<>();
        List<Person> whose = new ArrayList<>();
        for (Person person : people) {
            for (Event fact : person.underway) {
                if (!(fact instanceof AppointmentEvent visit)) {
                    break;
                }
                facts.add(visit);
                whose.add(person);
            }
        }
        if (facts.isEmpty()) {
            return;
        }
        try {
            Instant now = hands.instant();
            parts.readTogether(facts);
            tape.note(() -> "reads together " + facts);
            whose.forEach(person -> wasRead(person, now));
        } catch (TransactionException | WouldBlock | Crash later) {
            tape.note(() -> "could not read together " + facts);
        }
    }

    private void wasRead(Person person, Instant now) {
        Event fact = person.underway.remove();
        person.told.add(fact);
        promises.read(fact, person, now);
    }
}
