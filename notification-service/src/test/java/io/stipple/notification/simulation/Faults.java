package io.stipple.notification.simulation;

import java.time.Duration;
import java.time.Instant;
import org.springframework.transaction.TransactionSystemException;

/// The weather over one life: what is away until when, and how often things go wrong one at a time.
final class Faults {
    private final Chance chance;
    private final Hands hands;
    private final double often;
    private Instant mailBackAt = Instant.MIN;
    private Instant textsBackAt = Instant.MIN;
    private Instant bookingBackAt = Instant.MIN;
    private boolean calm;

    Faults(Chance chance, Hands hands) {
        this.chance = chance;
        this.hands = hands;
        this.often = chance.happens(0.3) ? 0 : chance.between(1, 10) / 100.0;
    }

    /// From here on nothing goes wrong, so that what was promised can be kept.
    void calm() {
        calm = true;
    }

    boolean happens(double weight) {
        return !calm && chance.happens(often * weight);
    }

    void blow() {
        if (happens(0.2)) {
            mailBackAt = hands.real().instant().plus(outage());
        }
        if (happens(0.2)) {
            textsBackAt = hands.real().instant().plus(outage());
        }
        if (happens(0.1)) {
            bookingBackAt = hands.real().instant().plus(outage());
        }
    }

    private Duration outage() {
        return chance.upTo(chance.happens(0.1) ? Duration.ofDays(4) : Duration.ofHours(1));
    }

    boolean mailIsAway() {
        return !calm && hands.real().instant().isBefore(mailBackAt);
    }

    boolean textsAreAway() {
        return !calm && hands.real().instant().isBefore(textsBackAt);
    }

    boolean bookingIsAway() {
        return !calm && hands.real().instant().isBefore(bookingBackAt);
    }

    void mayCrash(String where) {
        if (happens(0.5)) {
            throw new Crash(where);
        }
    }

    void mayLoseTheDatabase() {
        if (happens(0.3)) {
            throw new TransactionSystemException("the database went away before the commit");
        }
    }
}
