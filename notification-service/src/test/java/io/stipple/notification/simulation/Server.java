package io.stipple.notification.simulation;

import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.mail.PostOffice;
import io.stipple.notification.mail.Posting;
import java.time.Instant;
import java.util.UUID;

/// Takes letters, or texts. Whoever hands one over may die or fall asleep with it, whatever the answer.
final class Server implements PostOffice {
    private final Outside outside;
    private final Mood mood;

    /// What it makes of a letter.
    interface Mood {
        /// @param arrival lets the letter arrive
        Posting answer(UUID messageId, Person person, Runnable arrival);
    }

    Server(Outside outside, Mood mood) {
        this.outside = outside;
        this.mood = mood;
    }

    @Override
    public Posting post(UUID messageId, Letter letter, Addressee to, Instant now) {
        return outside.handOver(messageId, letter, to, () -> {
            Person person = outside.personAt(to.address());
            Runnable arrival =
                    () -> outside.sink().arrive(messageId, person, to.address().channel(), letter, now);
            return mood.answer(messageId, person, arrival);
        });
    }

    @Override
    public void rest() {
        // lines are not simulated
    }
}
