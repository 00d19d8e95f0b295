package io.stipple.notification.simulation;

import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.message.PlannedMessage;
import java.util.List;
import java.util.Optional;

/// By which way a message has to go.
final class Ways {
    private Ways() {}

    /// The first that is open; what concerns safety asks for no choice.
    static Optional<Channel> first(PlannedMessage message, Person to) {
        return inTurn(message).stream()
                .filter(way -> to.isOpen(way, isSafety(message)))
                .findFirst();
    }

    static boolean isSafety(PlannedMessage message) {
        return message.kind() == MessageKind.PIGMENT_RECALL;
    }

    /// By mail before by text; what is planned for each way goes no other.
    private static List<Channel> inTurn(PlannedMessage message) {
        boolean ownWay = message.channel() == Channel.SMS || message.kind() == MessageKind.WAITLIST_OFFER;
        return ownWay ? List.of(message.channel()) : List.of(Channel.EMAIL, Channel.SMS);
    }
}
