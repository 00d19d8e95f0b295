package io.stipple.notification.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Messages in one owner's hand. A claim lapses by real time.
interface ClaimedMessages {
    /// The longest due first; what somebody else is claiming is passed over.
    List<PlannedMessage> take(Urgency urgency, int atMost, Instant now);

    /// False if it is not this owner's any more.
    boolean lock(PlannedMessage message);

    /// Whoever claims it by now; false if it is decided.
    boolean lockUndecided(PlannedMessage message);

    void end(PlannedMessage message, String state, String reason, Instant now);

    void putBack(PlannedMessage message, Duration delay);

    void postpone(PlannedMessage message, Instant until);

    void release(PlannedMessage message);

    void recover();
}
