package io.stipple.notification.message;

import io.stipple.platform.outbox.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Messages in this instance's hand. A claim lapses, so that what a dead instance held is found again; whoever sends
/// holds the row's lock besides, so that an instance that merely slept cannot send what another one sent.
public class Claims {

    private static final Duration LATE = Duration.ofMinutes(15);

    private final ClaimedMessages rows;
    private final Outbox outbox;
    private final CatchUp catchUp;

    Claims(ClaimedMessages rows, Outbox outbox, CatchUp catchUp) {
        this.rows = rows;
        this.outbox = outbox;
        this.catchUp = catchUp;
    }

    /// The most urgent first; of those, what is due now before what missed its time, and of that only a little at once.
    @Transactional
    public List<PlannedMessage> take(int atMost, Instant now) {
        List<PlannedMessage> taken = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            if (taken.size() < atMost) {
                taken.addAll(take(urgency, atMost - taken.size(), now));
            }
        }
        return taken;
    }

    private List<PlannedMessage> take(Urgency urgency, int atMost, Instant now) {
        if (urgency == Urgency.PROMPT || catchUp.isUnlimited()) {
            return rows.take(urgency, atMost, Instant.EPOCH, now);
        }
        List<PlannedMessage> taken = new ArrayList<>(rows.take(urgency, atMost, now.minus(LATE), now));
        int late = catchUp.allowance(atMost - taken.size());
        if (late > 0) {
            List<PlannedMessage> found = rows.take(urgency, late, Instant.EPOCH, now.minus(LATE));
            catchUp.used(found.size());
            taken.addAll(found);
        }
        return taken;
    }

    /// Locks those messages until the caller's transaction ends that are still this instance's to send.
    public Set<UUID> hold(Collection<PlannedMessage> messages) {
        return rows.lock(messages);
    }

    /// Locks what this instance has sent, though another one may have claimed it meanwhile; false if it is decided.
    public boolean regain(PlannedMessage message) {
        return rows.lockUndecided(message);
    }

    /// Only while held.
    public void end(List<Decision> decisions) {
        rows.end(decisions);
        decisions.forEach(decision -> Facts.of(decision).ifPresent(outbox::put));
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
}
