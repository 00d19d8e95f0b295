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
import java.util.Optional;

/// Writes invitations, each with a fresh link to book and the client's own link to stop them.
///
/// @param publicUrl where clients see the console
record InvitationLetters(
        Languages languages, BookingService booking, OptOuts optOuts, URI publicUrl, Duration linkValid) {

    Letter write(PlannedMessage message, Addressee to, Instant now) {
        Words words = languages.in(to.language());
        String key = "touchup." + message.variant();
        String token = booking.linkToBook(message.aboutId(), message.clientId(), message.clinic(), now.plus(linkValid));
        return new Letter(
                to.language(),
                words.say(key + ".subject", to.clinic().name()),
                words.say(key + ".heading"),
                List.of(words.say("greeting", to.name()), words.say(key + ".body")),
                List.of(new Letter.Detail(words.say("label.where"), to.clinic().name())),
                Optional.of(new Letter.Invitation(
                        words.say("touchup.button"),
                        publicUrl + "/links/" + token,
                        publicUrl + "/opt-out/" + optOuts.tokenOf(message.clientId()))),
                Optional.empty());
    }
}
