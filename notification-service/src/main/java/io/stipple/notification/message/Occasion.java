package io.stipple.notification.message;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import java.time.Instant;
import java.util.Set;

/// What gives cause to write: a visit, healing skin, faded pigment. It plans its messages, judges them again when
/// their time has come, and writes them.
public interface Occasion {

    Set<MessageKind> kinds();

    /// Asked twice for each sending: before anything is fetched, and again with the message locked. Reads only.
    Verdict judge(PlannedMessage message, Instant now);

    /// Whether it may be sent only to those who agreed to marketing.
    default boolean needsMarketingConsent() {
        return false;
    }

    /// May ask other services; runs outside any transaction.
    Letter write(PlannedMessage message, Addressee to, Instant now);

    /// What follows from a sending, in the transaction that notes it.
    default void sent(PlannedMessage message, Instant now) {}
}
