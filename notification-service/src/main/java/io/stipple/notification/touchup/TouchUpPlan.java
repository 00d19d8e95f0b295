package io.stipple.notification.touchup;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.message.Due;
import io.stipple.notification.message.MessageDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// When a client is invited: on the day the window opens, again some time after each invitation that was really sent,
/// then never again, and never once the window has closed.
record TouchUpPlan(TouchUpTimings timings) {

    MessageDraft first(TouchUp touchUp) {
        return invitation(touchUp, 1, touchUp.opensOn());
    }

    /// The one after the given invitation, counted from the given moment; empty once all were sent.
    Optional<MessageDraft> after(TouchUp touchUp, int invitation, Instant from) {
        if (invitation >= timings.invitations()) {
            return Optional.empty();
        }
        LocalDate day = from.atZone(touchUp.zone()).toLocalDate().plusDays(timings.daysAfter(Math.max(invitation, 1)));
        return Optional.of(invitation(touchUp, invitation + 1, day));
    }

    private MessageDraft invitation(TouchUp touchUp, int number, LocalDate day) {
        return new MessageDraft(
                touchUp.clientId(),
                touchUp.clinic(),
                MessageKind.TOUCH_UP_INVITATION,
                Integer.toString(number),
                touchUp.id(),
                touchUp.reopened(),
                Due.on(day, timings.inviteAt(), touchUp.zone()),
                Optional.of(touchUp.closesAt()));
    }
}
