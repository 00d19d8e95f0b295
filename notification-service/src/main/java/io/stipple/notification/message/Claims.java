package io.stipple.notification.message;

import io.stipple.contracts.notification.WithheldReason;
import io.stipple.platform.outbox.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/// Messages in this instance's hand. A claim lapses, so that what a dead instance held is found again; whoever sends
/// holds the row's lock besides, so that an instance that merely slept cannot send what another one sent.
public class Claims {

    private static final Duration ON_TIME = Duration.ofMinutes(15);

    private final ClaimedMessages rows;
    private final Outbox outbox;

    Claims(ClaimedMessages rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    /// The most urgent first, then the longest due.
    @Transactional
    public List<PlannedMessage> take(int atMost, Instant now) {
        List<PlannedMessage> taken = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            if (taken.size() < atMost) {
                taken.addAll(rows.take(urgency, atMost - taken.size(), now));
            }
        }
        return taken;
    }

    /// Locks the message until the caller's transaction ends, if it is still this instance's to send.
    public boolean hold(PlannedMessage message) {
        return rows.lock(message);
    }

    /// Locks what this instance has sent, though another one may have claimed it meanwhile; false if it is decided.
    public boolean regain(PlannedMessage message) {
        return rows.lockUndecided(message);
    }

    /// Only while held.
    public void sent(PlannedMessage message, Instant now) {
        boolean late = now.isAfter(message.due().at().plus(ON_TIME));
        rows.end(message, "SENT", late ? "LATE" : "ON_TIME", now);
        outbox.put(Facts.sent(message, now));
    }

    /// Only while held.
    public void withheld(PlannedMessage message, WithheldReason reason, Instant now) {
        rows.end(message, "WITHHELD", reason.name(), now);
        outbox.put(Facts.withheld(message, reason, now));
    }

    /// A server would not take it: again after some real time.
    @Transactional
    public void putBack(PlannedMessage message, Duration delay) {
        rows.putBack(message, delay);
    }

    /// Untried, as before the claim.
    @Transactional
    public void release(PlannedMessage message) {
        rows.release(message);
    }

    /// Not before an instant of the platform's clock.
    @Transactional
    public void postpone(PlannedMessage message, Instant until) {
        rows.postpone(message, until);
    }

    /// Frees what nobody came back for.
    @Transactional
    public void recover() {
        rows.recover();
    }
}
