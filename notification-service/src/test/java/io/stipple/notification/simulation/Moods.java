package io.stipple.notification.simulation;

import io.stipple.notification.mail.Posting;
import java.util.UUID;
import java.util.function.Supplier;

/// How the servers answer: the mail server at the end of a line, the texts' provider at the end of a request.
record Moods(Chance chance, Faults faults, Reasons reasons, Supplier<Sink> sink) {
    Posting ofMail(UUID messageId, Person person, Runnable arrival) {
        if (faults.mailIsAway()) {
            return new Posting.NobodyThere();
        }
        return person.mailbox == Line.GOOD ? taken(messageId, arrival) : new Posting.NoSuchAddress();
    }

    Posting ofTexts(UUID messageId, Person person, Runnable arrival) {
        if (faults.textsAreAway()) {
            return new Posting.Deferred();
        }
        return switch (person.phone) {
            case GOOD -> taken(messageId, arrival);
            case NONE, NOBODY_THERE -> new Posting.NoSuchAddress();
            case TAKES_NO_TEXTS -> new Posting.NoTexts();
            case SAID_STOP -> new Posting.Unwanted();
        };
    }

    private Posting taken(UUID messageId, Runnable arrival) {
        if (faults.happens(1)) {
            return trouble(messageId, arrival);
        }
        arrival.run();
        return new Posting.Accepted();
    }

    private Posting trouble(UUID messageId, Runnable arrival) {
        return switch (chance.below(5)) {
            case 0 -> {
                reasons.refuse(messageId);
                yield new Posting.Refused();
            }
            case 1 -> new Posting.Broken(false);
            case 2 -> {
                arrival.run();
                sink.get().doubt(messageId);
                yield new Posting.Broken(true); // taken, but the answer never came
            }
            case 3 -> new Posting.Broken(true); // not taken
            default -> new Posting.Deferred();
        };
    }
}
