package io.stipple.notification.touchup;

import static io.stipple.contracts.notification.MessageKind.TOUCH_UP_INVITATION;
import static io.stipple.contracts.notification.WithheldReason.ALREADY_BOOKED;
import static io.stipple.contracts.notification.WithheldReason.DECLINED;

import io.stipple.contracts.booking.AppointmentBooked;
import io.stipple.contracts.notification.TouchUpBooked;
import io.stipple.contracts.notification.TouchUpDeclined;
import io.stipple.contracts.notification.TouchUpDue;
import io.stipple.contracts.notification.TouchUpPlanned;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.notification.message.Messages;
import io.stipple.notification.optout.OptOuts;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Follows each client from the end of a course to the visit that looks at the faded pigment.
public final class TouchUpStory {

    private final TouchUps touchUps;
    private final TouchUpPlan rules;
    private final Messages messages;
    private final OptOuts optOuts;
    private final Outbox outbox;
    private final Clock clock;

    TouchUpStory(TouchUps touchUps, TouchUpPlan rules, Messages messages, OptOuts optOuts, Outbox outbox, Clock clock) {
        this.touchUps = touchUps;
        this.rules = rules;
        this.messages = messages;
        this.optOuts = optOuts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Imported courses count as well: an earlier system has told clients of visits, not of touch-ups years ahead.
    public void courseCompleted(CourseCompleted fact) {
        ClinicCode clinic = new ClinicCode(fact.clinicCode());
        touchUps.add(
                        fact.planId(),
                        fact.clientId(),
                        clinic,
                        fact.touchUpOpensOn(),
                        fact.touchUpClosesOn(),
                        ZoneId.of(fact.zone()))
                .ifPresent(planned -> outbox.put(new TouchUpPlanned(
                        planned.id(),
                        planned.planId(),
                        planned.clientId(),
                        clinic.value(),
                        planned.opensOn(),
                        clock.instant())));
    }

    /// Windows that have opened by now, a few at a time.
    ///
    /// @return how many there were
    int open(int atMost) {
        Instant now = clock.instant();
        List<TouchUp> opened = touchUps.open(atMost, now);
        for (TouchUp it : opened) {
            outbox.put(new TouchUpDue(it.id(), it.clientId(), it.clinic().value(), it.opensOn(), now));
        }
        messages.plan(opened.stream().map(rules::first).toList());
        return opened.size();
    }

    /// Any visit that looks at the pigment answers what is due, booked through the link or at the desk. Messages are
    /// withdrawn before the touch-up changes: the courier locks them in that order too.
    public void visitBooked(AppointmentBooked fact) {
        boolean answers =
                switch (fact.kind()) {
                    case FADE_CHECK, TOUCH_UP -> true;
                    case CONSULTATION, SESSION, OTHER -> fact.touchUpId().isPresent();
                };
        if (answers && clock.instant().isBefore(fact.endsAt())) {
            for (TouchUp it : touchUps.answeredBy(fact.clientId(), fact.touchUpId())) {
                stopInvitations(it, ALREADY_BOOKED);
                touchUps.booked(it.id(), fact.appointmentId());
                outbox.put(new TouchUpBooked(
                        it.id(), it.clientId(), it.clinic().value(), fact.appointmentId(), clock.instant()));
            }
        }
    }

    /// Twice, because the first waits for an invitation that leaves this very moment, and that plans the next.
    private void stopInvitations(TouchUp it, WithheldReason reason) {
        messages.withdraw(it.id(), EnumSet.of(TOUCH_UP_INVITATION), reason);
        messages.withdraw(it.id(), EnumSet.of(TOUCH_UP_INVITATION), reason);
    }

    /// @return false if a visit answers it already
    boolean declined(UUID touchUpId) {
        TouchUp it = touchUps.find(touchUpId).orElseThrow();
        switch (it.state()) {
            case BOOKED -> {
                return false;
            }
            case DECLINED -> {} // said twice
            case PLANNED, DUE -> {
                stopInvitations(it, DECLINED);
                touchUps.declined(it.id());
                outbox.put(
                        new TouchUpDeclined(it.id(), it.clientId(), it.clinic().value(), clock.instant()));
            }
        }
        return true;
    }

    /// @param token of the client's own link
    /// @return how many were due; empty for a link nobody was given
    Optional<Integer> declinedBy(String token) {
        return optOuts.holderOf(token).map(client -> {
            List<TouchUp> due = touchUps.dueFor(client);
            due.forEach(it -> declined(it.id()));
            return due.size();
        });
    }

    /// The client is invited once more, if an invitation is left.
    public void visitGone(UUID appointmentId) {
        Instant now = clock.instant();
        for (TouchUp it : touchUps.reopen(appointmentId)) {
            rules.after(it, it.invited(), now).ifPresent(draft -> messages.plan(List.of(draft)));
        }
    }
}
