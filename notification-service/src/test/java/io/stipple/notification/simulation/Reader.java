package io.stipple.notification.simulation;

import io.stipple.contracts.Event;
import io.stipple.notification.memory.Memory.WouldBlock;
import java.time.Instant;
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
                person.told.add(person.underway.remove());
                promises.read(fact, person, now);
            }
        } catch (TransactionException | WouldBlock | Crash later) {
            tape.note(() -> "could not read " + fact);
        }
    }
}
