package io.stipple.notification.simulation;

import io.stipple.notification.memory.Memory.WouldBlock;
import io.stipple.notification.optout.OptOutsInMemory;
import org.springframework.transaction.TransactionException;

/// The client's own page, behind the link in each letter.
record Page(Parts parts, Promises promises, Hands hands, Tape tape) {
    void optOut(Person person) {
        OptOutsInMemory.use(parts.optOuts, person.id);
        person.optedOut = true;
    }

    /// Whoever is shown an error leaves it at that.
    void choose(Person person, Wish wish) {
        try {
            parts.choose(person.id, wish.choices());
            tape.note(() -> person.id + " chooses " + wish);
            person.wish = wish;
            promises.chose(person, hands.instant());
        } catch (TransactionException | WouldBlock | Crash trouble) {
            tape.note(() -> person.id + " could not choose " + wish);
        }
    }
}
