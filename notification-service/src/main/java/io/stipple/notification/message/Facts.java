package io.stipple.notification.message;

import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageSent;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.contracts.notification.WithheldReason;
import java.time.Instant;

/// What the franchise is told of a message's end.
final class Facts {

    private Facts() {}

    static MessageSent sent(PlannedMessage it, Instant now) {
        return new MessageSent(
                it.id(), it.clientId(), it.clinic().value(), it.kind(), Channel.EMAIL, it.aboutId(), now);
    }

    static MessageWithheld withheld(PlannedMessage it, WithheldReason reason, Instant now) {
        return new MessageWithheld(it.id(), it.clientId(), it.clinic().value(), it.kind(), reason, it.aboutId(), now);
    }
}
