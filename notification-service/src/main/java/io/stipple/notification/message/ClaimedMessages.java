package io.stipple.notification.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Messages in one owner's hand. A claim lapses by real time.
interface ClaimedMessages {
    /// The longest due first; what somebody else has, or is claiming, is passed over.
    ///
    /// @param from not what was due before
    List<PlannedMessage> take(Urgency urgency, int atMost, Instant from, Instant now);

    /// False if it is not this owner's any more.
    boolean lock(PlannedMessage message);

    /// Which of them are still this owner's.
    default Set<UUID> lock(Collection<PlannedMessage> messages) {
        return messages.stream().filter(this::lock).map(PlannedMessage::id).collect(Collectors.toSet());
    }

    /// Whoever claims it by now; false if it is decided.
    boolean lockUndecided(PlannedMessage message);

    void end(Decision decision);

    default void end(List<Decision> decisions) {
        decisions.forEach(this::end);
    }

    void putBack(PlannedMessage message, Duration delay);

    void postpone(PlannedMessage message, Instant until);

    void release(PlannedMessage message);
}
