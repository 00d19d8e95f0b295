package io.stipple.notification.message;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What is planned. Every method belongs inside the caller's transaction.
public final class Messages {

    private final PlannedMessages rows;
    private final Outbox outbox;
    private final Bell bell;
    private final Clock clock;
    private final int timings;

    Messages(PlannedMessages rows, Outbox outbox, Bell bell, Clock clock, int timings) {
        this.rows = rows;
        this.outbox = outbox;
        this.bell = bell;
        this.clock = clock;
        this.timings = timings;
    }

    /// What is already known by its name is left as it stands, decided or not.
    public void plan(Collection<MessageDraft> drafts) {
        rows.add(drafts, timings, Optional.empty(), clock.instant());
        bell.ringAfterCommit();
    }

    /// Notes that these will not be sent, and why. No fact is published: nobody ever expected them.
    public void ruleOut(Collection<MessageDraft> drafts, WithheldReason reason) {
        rows.add(drafts, timings, Optional.of(reason), clock.instant());
    }

    /// Withholds what is not sent yet. Waits for a letter that is being handed over this very moment: it then counts
    /// as sent.
    public void withdraw(UUID aboutId, Set<MessageKind> kinds, WithheldReason reason) {
        withdraw(List.of(aboutId), kinds, reason);
    }

    /// The same of several at once.
    public void withdraw(Collection<UUID> aboutIds, Set<MessageKind> kinds, WithheldReason reason) {
        Instant now = clock.instant();
        rows.withdraw(aboutIds, kinds, reason, now)
                .forEach(gone ->
                        Facts.of(new Decision.Withheld(gone, reason, now)).ifPresent(outbox::put));
    }

    /// Plans by today's rules what was planned by older ones: what they ask for too is moved, what they do not is
    /// withheld, and comes back with a rule that asks for it again.
    ///
    /// @param ahead what they ask for from now on
    /// @param come what they would have sent by now: it may still be on its way, and is not begun anew
    public void replan(
            UUID aboutId, Set<MessageKind> kinds, Collection<MessageDraft> ahead, Collection<MessageDraft> come) {
        Instant now = clock.instant();
        ahead.forEach(rows::restore);
        come.forEach(draft -> rows.move(draft, timings));
        ahead.forEach(draft -> rows.move(draft, timings));
        rows.add(ahead, timings, Optional.empty(), now);
        rows.withdrawOlder(aboutId, kinds, timings, WithheldReason.RULE_CHANGED, now)
                .forEach(gone -> Facts.of(new Decision.Withheld(gone, WithheldReason.RULE_CHANGED, now))
                        .ifPresent(outbox::put));
        bell.ringAfterCommit();
    }

    public boolean wasSent(UUID aboutId, MessageKind kind) {
        return rows.wasSent(aboutId, kind);
    }
}
