package io.stipple.notification.simulation;

import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.message.Decision;
import io.stipple.notification.message.MessageClass;
import io.stipple.notification.message.PlannedMessage;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Why something was not sent, looked at when it is decided: by the end the client may wish otherwise again.
final class Reasons {
    private final Map<UUID, Person> people;
    private final Set<UUID> refused = new HashSet<>();

    Reasons(Map<UUID, Person> people) {
        this.people = people;
    }

    /// A server will never take this one.
    void refuse(UUID message) {
        refused.add(message);
    }

    void decided(Decision decision) {
        PlannedMessage message = decision.message();
        Person from = Optional.ofNullable(people.get(message.clientId())).orElseThrow();
        if (decision instanceof Decision.Withheld not && !isTrue(not.reason(), message, from)) {
            throw new Violation("each reason is true", Promises.name(message) + ": " + not.reason());
        }
    }

    private boolean isTrue(WithheldReason reason, PlannedMessage message, Person from) {
        return switch (reason) {
            case OPTED_OUT -> !from.wish.wants(MessageClass.of(message.kind()));
            case NOT_CHOSEN -> !from.wish.allows(message.channel());
            case UNREACHABLE ->
                refused.contains(message.id()) || Ways.first(message, from).isEmpty();
            default -> true; // looked at in the end
        };
    }
}
