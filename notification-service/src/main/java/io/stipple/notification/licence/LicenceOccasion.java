package io.stipple.notification.licence;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.letter.Words;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/// Warns while there is something to warn of. Names no holder: the link leads to them, behind the log-in.
record LicenceOccasion(Languages languages, String publicUrl) implements Occasion {

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(MessageKind.LICENCE_LAPSING);
    }

    @Override
    public Verdict judge(PlannedMessage message, Instant now) {
        return message.hasExpired(now) ? Verdict.withhold(WithheldReason.EXPIRED) : Verdict.send();
    }

    @Override
    public Letter write(PlannedMessage message, Addressee to, Instant now) {
        Words words = languages.to(to);
        Warning warning = Warning.of(message.variant());
        String thing = words.say("licence." + warning.licence());
        String until = words.date(warning.validUntil());
        long days = ChronoUnit.DAYS.between(now.atZone(message.due().zone()).toLocalDate(), warning.validUntil());
        return Letter.of(
                        words,
                        "licence",
                        words.say("greeting.staff", to.clinic().name()),
                        List.of(
                                new Letter.Detail(words.say("label.what"), thing),
                                new Letter.Detail(words.say("label.until"), until)),
                        thing,
                        until,
                        days)
                .with(new Letter.Button(words.say("licence.button"), publicUrl + "/franchise/licences"));
    }
}
