package io.stipple.notification.visit;

import static io.stipple.contracts.notification.MessageKind.BOOKING_CANCELLED;
import static io.stipple.contracts.notification.MessageKind.BOOKING_CONFIRMED;
import static io.stipple.contracts.notification.MessageKind.BOOKING_MOVED;
import static io.stipple.contracts.notification.MessageKind.PREPARATION;
import static io.stipple.contracts.notification.MessageKind.REMINDER;

import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.message.Due;
import io.stipple.notification.message.MessageDraft;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which messages a visit gives cause for, and when. Pure rules: the same visit and the same now give the same plan.
record VisitPlan(VisitTimings timings) {

    /// @param planned what to send in its time
    /// @param tooLate those whose hour has passed: who books now reads all of it in the confirmation
    record Plan(List<MessageDraft> planned, List<MessageDraft> tooLate) {
        Plan() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        private void add(MessageDraft draft, Instant now) {
            (draft.due().at().isAfter(now) ? planned : tooLate).add(draft);
        }
    }

    MessageDraft confirmation(Visit visit, Instant now) {
        return atOnce(visit, BOOKING_CONFIRMED, now);
    }

    MessageDraft notice(Visit visit, Instant now) {
        return atOnce(visit, BOOKING_MOVED, now);
    }

    MessageDraft cancellation(Visit visit, Instant now) {
        return atOnce(visit, BOOKING_CANCELLED, now);
    }

    /// Each reminder is good until the next is due, the last until the visit begins: two never arrive together.
    Plan reminders(Visit visit, Instant now) {
        Plan plan = new Plan();
        Instant end = visit.startsAt();
        for (Duration before : timings.reminders().reversed()) {
            Instant at = visit.startsAt().minus(before);
            plan.add(draft(visit, REMINDER, before.toHours() + "h", new Due.Exactly(at, visit.zone()), end), now);
            end = at;
        }
        return plan;
    }

    /// Short reminders for those who chose to have them; good until the visit begins.
    Plan texts(Visit visit, Instant now) {
        Plan plan = new Plan();
        for (Duration before : timings.texts()) {
            Due at = new Due.Exactly(visit.startsAt().minus(before), visit.zone());
            plan.add(
                    draft(visit, REMINDER, before.toHours() + "h", at, visit.startsAt())
                            .by(Channel.SMS),
                    now);
        }
        return plan;
    }

    /// A session booked at short notice is prepared for at once, but not before it was known, though the clock went
    /// back.
    Optional<MessageDraft> preparation(Visit visit, Instant now) {
        if (!visit.isFirstSession() || !now.isBefore(visit.startsAt())) {
            return Optional.empty();
        }
        LocalDate day = visit.startsAt().atZone(visit.zone()).toLocalDate().minusDays(timings.preparationDays());
        Due inTime = Due.on(day, timings.preparationAt(), visit.zone());
        Instant atOnce = visit.knownAt().isAfter(now) ? visit.knownAt() : now;
        Due due = inTime.at().isAfter(atOnce) ? inTime : new Due.Exactly(atOnce, visit.zone());
        return Optional.of(draft(visit, PREPARATION, timings.preparationDays() + "d", due, visit.startsAt()));
    }

    private static MessageDraft atOnce(Visit visit, MessageKind kind, Instant now) {
        return draft(visit, kind, "at-once", new Due.Exactly(now, visit.zone()), visit.endsAt());
    }

    private static MessageDraft draft(Visit visit, MessageKind kind, String variant, Due due, Instant expiresAt) {
        return new MessageDraft(
                visit.clientId(),
                visit.clinic(),
                kind,
                variant,
                visit.id(),
                visit.revision(),
                due,
                Optional.of(expiresAt));
    }
}
