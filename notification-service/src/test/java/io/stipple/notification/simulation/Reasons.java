package io.stipple.notification.simulation;

import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.message.Decision;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.visit.VisitsInMemory.Belief;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Why something was not sent, looked at when it is decided: by the end everything may be otherwise again.
final class Reasons {
    private final Map<UUID, Person> people;
    private final Promises promises;
    private final Set<UUID> refused = new HashSet<>();

    Reasons(Map<UUID, Person> people, Promises promises) {
        this.people = people;
        this.promises = promises;
    }

    /// A server will never take this one.
    void refuse(UUID message) {
        refused.add(message);
    }

    void decided(Decision decision, Parts parts) {
        PlannedMessage message = decision.message();
        Person from = Optional.ofNullable(people.get(message.clientId())).orElseThrow();
        if (decision instanceof Decision.Withheld not) {
            Optional<Belief> visit = parts.visits.believed(message.aboutId());
            if (!isTrue(not.reason(), message, from, visit, not.at())) {
                throw new Violation("each reason is true", Promises.name(message) + ": " + not.reason());
            }
            if (refused.contains(message.id()) && Ways.isSafety(message) && message.channel() == Channel.EMAIL) {
                parts.memory.undoBy(promises.recallByText(message, from, not.at()));
            }
        }
    }

    private boolean isTrue(
            WithheldReason reason, PlannedMessage message, Person from, Optional<Belief> visit, Instant at) {
        return switch (reason) {
            case OPTED_OUT -> !from.wish.wants(message.kind());
            case NOT_CHOSEN -> !from.wish.allows(message.channel());
            case UNREACHABLE ->
                refused.contains(message.id()) || Ways.first(message, from).isEmpty();
            case EXPIRED -> isOver(message, visit, at);
            case VISIT_MOVED ->
                visit.filter(now -> now.revision() > message.revision()).isPresent();
            case VISIT_GONE -> visit.filter(Belief::booked).isEmpty();
            case NO_CONSENT -> from.optedOut || !from.agrees;
            case ERASED -> from.erased;
            default -> true; // looked at in the end
        };
    }

    private boolean isOver(PlannedMessage message, Optional<Belief> visit, Instant at) {
        Promise promise = promises.all.get(Promises.name(message));
        boolean tooLate = promise == null ? message.hasExpired(at) : !at.isBefore(promise.until());
        boolean past = message.kind() != MessageKind.BOOKING_CANCELLED
                && visit.filter(now -> !now.booked()).isPresent();
        return tooLate || past || promises.passedOn.contains(message.aboutId());
    }
}
