package io.stipple.notification.message;

import io.stipple.contracts.notification.MessageEvent;
import io.stipple.contracts.notification.MessageSent;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.contracts.notification.WithheldReason;
import java.time.Instant;
import java.util.Optional;

/// What the franchise is told of a message's end. Of messages to staff, nothing: they are no part of a client's story.
final class Facts {

    private Facts() {}

    static Optional<MessageEvent> of(Decision decision) {
        return switch (decision) {
            case Decision.Sent(PlannedMessage it, Travelled how, Instant at) ->
                client(
                        it,
                        new MessageSent(
                                it.id(),
                                it.clientId(),
                                it.clinic().value(),
                                it.kind(),
                                how.channel(),
                                it.aboutId(),
                                at));
            case Decision.Withheld(PlannedMessage it, WithheldReason reason, Instant at) ->
                client(
                        it,
                        new MessageWithheld(
                                it.id(), it.clientId(), it.clinic().value(), it.kind(), reason, it.aboutId(), at));
        };
    }

    private static Optional<MessageEvent> client(PlannedMessage message, MessageEvent fact) {
        return Optional.of(fact).filter(_ -> MessageClass.of(message.kind()) != MessageClass.STAFF);
    }
}
