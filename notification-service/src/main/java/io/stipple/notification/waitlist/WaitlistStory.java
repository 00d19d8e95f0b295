package io.stipple.notification.waitlist;

import io.stipple.contracts.booking.WaitlistOffered;
import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.message.Due;
import io.stipple.notification.message.MessageDraft;
import io.stipple.notification.message.Messages;
import io.stipple.notification.preference.Preferences;
import io.stipple.platform.identity.ClinicCode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Follows each offer, inside the reader's transaction. Half an hour is short: it goes at once by each way that was
/// chosen. Nobody can take up a time that has begun, however long it is kept.
public final class WaitlistStory {

    private static final Set<MessageKind> ONLY = Set.of(MessageKind.WAITLIST_OFFER);

    private final Offers offers;
    private final Messages messages;
    private final Preferences preferences;
    private final Clock clock;

    WaitlistStory(Offers offers, Messages messages, Preferences preferences, Clock clock) {
        this.offers = offers;
        this.messages = messages;
        this.preferences = preferences;
        this.clock = clock;
    }

    public void offered(WaitlistOffered fact) {
        ZoneId zone = ZoneId.of(fact.zone());
        Instant until = fact.expiresAt().isBefore(fact.startsAt()) ? fact.expiresAt() : fact.startsAt();
        Offer offer =
                new Offer(fact.offerId(), fact.clientId(), fact.kind(), fact.startsAt(), until, zone, Offer.State.OPEN);
        if (offers.add(offer)) {
            MessageDraft mail = new MessageDraft(
                    fact.clientId(),
                    new ClinicCode(fact.clinicCode()),
                    MessageKind.WAITLIST_OFFER,
                    "at-once",
                    fact.offerId(),
                    0,
                    new Due.Exactly(clock.instant(), zone),
                    Optional.of(until));
            var chosen = preferences.of(fact.clientId());
            messages.plan(Stream.of(Channel.EMAIL, Channel.SMS)
                    .filter(chosen::allows)
                    .map(mail::by)
                    .toList());
        }
    }

    public void accepted(UUID offer) {
        messages.withdraw(offer, ONLY, WithheldReason.ALREADY_BOOKED);
        offers.end(offer, Offer.State.ACCEPTED);
    }

    public void lapsed(UUID offer) {
        messages.withdraw(offer, ONLY, WithheldReason.EXPIRED);
        offers.end(offer, Offer.State.LAPSED);
    }
}
