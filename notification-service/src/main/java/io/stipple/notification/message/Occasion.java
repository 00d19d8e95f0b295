package io.stipple.notification.message;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/// What gives cause to write: a visit, healing skin, faded pigment. It plans its messages, judges them again when
/// their time has come, and writes them.
public interface Occasion {

    Set<MessageKind> kinds();

    /// Asked twice for each sending: before anything is fetched, and again with the message locked. Reads only.
    Verdict judge(PlannedMessage message, Instant now);

    /// May ask other services; runs outside any transaction.
    Letter write(PlannedMessage message, Addressee to, Instant now);

    /// How things stand with several at once. Worth overriding where one statement reads what all of them concern.
    default View look(Collection<PlannedMessage> messages) {
        return new View() {
            @Override
            public Verdict judge(PlannedMessage message, Instant now) {
                return Occasion.this.judge(message, now);
            }

            @Override
            public Letter write(PlannedMessage message, Addressee to, Instant now) {
                return Occasion.this.write(message, to, now);
            }
        };
    }

    /// To judge and to write those it was asked for. May be used by many threads.
    interface View {
        Verdict judge(PlannedMessage message, Instant now);

        Letter write(PlannedMessage message, Addressee to, Instant now);
    }

    /// What follows from a sending, in the transaction that notes it.
    default void sent(PlannedMessage message, Instant now) {}

    /// What follows when it came to nothing, refused or returned, in the transaction that notes it.
    default void unreached(PlannedMessage message, Instant now) {}
}
