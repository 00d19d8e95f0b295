package io.stipple.notification.touchup;

import io.stipple.notification.booking.BookingService;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.letter.Words;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.optout.OptOuts;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Writes invitations, each with a fresh link to book and the client's own link to stop them.
///
/// @param publicUrl where clients see the console
record InvitationLetters(
        Languages languages, BookingService booking, OptOuts optOuts, URI publicUrl, Duration linkValid) {

    Letter write(PlannedMessage message, Addressee to, Instant now) {
        Words words = languages.to(to);
        String clinic = to.clinic().name();
        String token = booking.linkToBook(message.aboutId(), message.clientId(), message.clinic(), now.plus(linkValid));
        return Letter.of(
                        words,
                        "touchup." + message.variant(),
                        words.say("greeting", to.name()),
                        List.of(new Letter.Detail(
                                words.say("label.where"), to.clinic().place())),
                        clinic)
                .with(new Letter.Button(words.say("touchup.button"), publicUrl + "/links/" + token))
                .stoppedAt(publicUrl + "/opt-out/" + optOuts.tokenOf(message.clientId()));
    }
}
