package io.stipple.notification.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/// One planned message as the database would hold it.
///
/// @param timings by which version of the rules it was planned
/// @param dueAt as postponed
/// @param notBefore in real time
/// @param claimedUntil in real time
public record MessageRow(
        PlannedMessage message,
        int timings,
        int urgency,
        Instant dueAt,
        String state,
        String reason,
        Instant plannedAt,
        Instant decidedAt,
        Instant notBefore,
        Optional<UUID> claim,
        Instant claimedUntil) {
    static final Comparator<MessageRow> BY_TURN = Comparator.comparingInt(MessageRow::urgency)
            .thenComparing(MessageRow::dueAt)
            .thenComparing(row -> row.message().id());

    static MessageRow planned(PlannedMessage message, int timings, Instant now) {
        return new MessageRow(
                message,
                timings,
                Urgency.of(message.kind()).ordinal(),
                message.due().at(),
                "PLANNED",
                "",
                now,
                Instant.MAX,
                Instant.MIN,
                Optional.empty(),
                Instant.MAX);
    }

    public boolean is(String wanted) {
        return state.equals(wanted);
    }

    boolean isIn(UUID hand) {
        return claim.equals(Optional.of(hand));
    }

    boolean isFree(Instant realNow) {
        return !notBefore.isAfter(realNow) && !isInHand(realNow);
    }

    boolean isInHand(Instant realNow) {
        return claim.isPresent() && !claimedUntil.isBefore(realNow);
    }

    MessageRow claimed(UUID owner, Instant until) {
        return new MessageRow(
                message,
                timings,
                urgency,
                dueAt,
                state,
                reason,
                plannedAt,
                decidedAt,
                notBefore,
                Optional.of(owner),
                until);
    }

    MessageRow free(Instant due, Instant from) {
        return new MessageRow(
                message,
                timings,
                urgency,
                due,
                "PLANNED",
                reason,
                plannedAt,
                decidedAt,
                from,
                Optional.empty(),
                Instant.MAX);
    }

    MessageRow triedAgain(Instant realNow, Duration delay) {
        PlannedMessage tried = message(message.due(), message.expiresAt(), message.attempts() + 1);
        MessageRow free = free(dueAt, realNow.plus(delay));
        return new MessageRow(
                tried,
                timings,
                urgency,
                dueAt,
                "PLANNED",
                reason,
                plannedAt,
                decidedAt,
                free.notBefore,
                Optional.empty(),
                Instant.MAX);
    }

    MessageRow ended(String how, String why, Instant now) {
        return new MessageRow(
                message, timings, urgency, dueAt, how, why, plannedAt, now, notBefore, Optional.empty(), Instant.MAX);
    }

    /// The same message by other rules; what was tried and put off stays so.
    MessageRow moved(MessageDraft draft, int byTimings) {
        PlannedMessage moved = message(draft.due(), draft.expiresAt(), message.attempts());
        return new MessageRow(
                moved,
                byTimings,
                urgency,
                draft.due().at(),
                state,
                reason,
                plannedAt,
                decidedAt,
                notBefore,
                Optional.empty(),
                Instant.MAX);
    }

    private PlannedMessage message(Due due, Optional<Instant> expiresAt, int attempts) {
        PlannedMessage m = message;
        return new PlannedMessage(
                m.id(),
                m.clientId(),
                m.clinic(),
                m.kind(),
                m.variant(),
                m.aboutId(),
                m.revision(),
                due,
                expiresAt,
                attempts,
                m.channel());
    }
}
