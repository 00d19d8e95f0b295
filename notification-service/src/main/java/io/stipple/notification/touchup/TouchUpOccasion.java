package io.stipple.notification.touchup;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.TouchUpInvited;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.clinic.Clinics;
import io.stipple.notification.hours.LegalHours;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.message.Messages;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import io.stipple.notification.optout.OptOuts;
import io.stipple.platform.outbox.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Judges invitations by what the client wishes and the law allows, and plans the next when one was sent.
record TouchUpOccasion(
        TouchUps touchUps,
        TouchUpPlan rules,
        InvitationLetters letters,
        OptOuts optOuts,
        Clinics clinics,
        LegalHours hours,
        Campaigns campaigns,
        Messages messages,
        Outbox outbox)
        implements Occasion {
    private static final Duration PAUSE_LOOK = Duration.ofHours(1);

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(MessageKind.TOUCH_UP_INVITATION);
    }

    @Override
    public Verdict judge(PlannedMessage message, Instant now) {
        TouchUp touchUp = touchUps.find(message.aboutId()).orElseThrow();
        if (touchUp.state() == TouchUpState.BOOKED) {
            return Verdict.withhold(WithheldReason.ALREADY_BOOKED);
        }
        if (touchUp.state() == TouchUpState.DECLINED) {
            return Verdict.withhold(WithheldReason.DECLINED);
        }
        if (message.hasExpired(now)) {
            return Verdict.withhold(WithheldReason.EXPIRED);
        }
        if (optOuts.has(message.clientId())) {
            return Verdict.withhold(WithheldReason.NO_CONSENT);
        }
        if (campaigns.isPaused(message.clinic())) {
            return new Verdict.Wait(now.plus(PAUSE_LOOK));
        }
        Instant allowed = hours.in(clinics.jurisdictionOf(message.clinic())).nextAllowed(now, touchUp.zone());
        return allowed.equals(now) ? Verdict.send() : new Verdict.Wait(allowed);
    }

    @Override
    public Letter write(PlannedMessage message, Addressee to, Instant now) {
        return letters.write(message, to, now);
    }

    @Override
    public void sent(PlannedMessage message, Instant now) {
        int invitation = Integer.parseInt(message.variant());
        TouchUp touchUp = touchUps.find(message.aboutId()).orElseThrow();
        touchUps.invited(touchUp.id(), invitation);
        outbox.put(new TouchUpInvited(
                touchUp.id(), touchUp.clientId(), touchUp.clinic().value(), invitation, now));
        rules.after(touchUp, invitation, now).ifPresent(next -> messages.plan(List.of(next)));
    }
}
