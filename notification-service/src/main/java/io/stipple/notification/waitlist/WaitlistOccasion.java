package io.stipple.notification.waitlist;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.booking.BookingService;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.letter.Letter.Detail;
import io.stipple.notification.letter.Words;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Offers a time while it is kept.
record WaitlistOccasion(Offers offers, Languages languages, BookingService booking, URI publicUrl) implements Occasion {

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(MessageKind.WAITLIST_OFFER);
    }

    @Override
    public Verdict judge(PlannedMessage message, Instant now) {
        if (message.hasExpired(now)) {
            return Verdict.withhold(WithheldReason.EXPIRED);
        }
        return switch (offers.find(message.aboutId()).orElseThrow().state()) {
            case OPEN -> Verdict.send();
            case ACCEPTED -> Verdict.withhold(WithheldReason.ALREADY_BOOKED);
            case LAPSED -> Verdict.withhold(WithheldReason.EXPIRED);
        };
    }

    @Override
    public Letter write(PlannedMessage message, Addressee to, Instant now) {
        Words words = languages.to(to);
        Offer offer = offers.find(message.aboutId()).orElseThrow();
        String title = words.say("visit." + offer.kind());
        String day = words.day(offer.startsAt(), offer.zone());
        String time = words.time(offer.startsAt(), offer.zone());
        String until = words.time(offer.expiresAt(), offer.zone());
        String clinic = to.clinic().name();
        String token = booking.linkToTakeUp(offer.id(), message.clientId(), message.clinic(), offer.expiresAt());
        return Letter.of(
                        words,
                        "waitlist",
                        words.say("greeting", to.name()),
                        List.of(
                                new Detail(title, day),
                                new Detail(words.say("label.time"), time),
                                new Detail(words.say("label.where"), to.clinic().place())),
                        title,
                        day,
                        time,
                        clinic,
                        until)
                .with(new Letter.Button(words.say("waitlist.button"), publicUrl + "/links/" + token));
    }
}
