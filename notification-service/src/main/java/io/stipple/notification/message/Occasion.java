package io.stipple.notification.message;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What gives cause to write: a visit, healing skin, faded pigment. It plans its messages, judges them again when
/// their time has come, and writes them.
public interface Occasion {

    Set<MessageKind> kinds();

    /// Asked twice for each sending: before anything is fetched, and again with the message locked. Reads only.
    Verdict judge(PlannedMessage message, Instant now);

    /// As above, of several at once, by their ids.
    default Map<UUID, Verdict> judge(Collection<PlannedMessage> messages, Instant now) {
        return messages.stream().collect(Collectors.toMap(PlannedMessage::id, message -> judge(message, now)));
    }

    /// May ask other services; runs outside any transaction.
    Letter write(PlannedMessage message, Addressee to, Instant now);

    /// To write to several at once, from what was read for all of them together.
    default Pen penFor(Collection<PlannedMessage> messages) {
        return this::write;
    }

    /// May be used by many threads, once for each message it was asked for.
    interface Pen {
        Letter write(PlannedMessage message, Addressee to, Instant now);
    }

    /// What follows from a sending, in the transaction that notes it.
    default void sent(PlannedMessage message, Instant now) {}
}
