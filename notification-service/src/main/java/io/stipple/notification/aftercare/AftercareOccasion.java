package io.stipple.notification.aftercare;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.letter.Words;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Advice is always sent: the session has happened, and late advice is better than none.
record AftercareOccasion(Languages languages) implements Occasion {

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(MessageKind.AFTERCARE);
    }

    @Override
    public Verdict judge(PlannedMessage message, Instant now) {
        return Verdict.send();
    }

    @Override
    public Letter write(PlannedMessage message, Addressee to, Instant now) {
        Words words = languages.to(to);
        String clinic = to.clinic().name();
        return Letter.of(
                        words,
                        "aftercare." + message.variant(),
                        words.say("greeting", to.name()),
                        List.of(new Letter.Detail(
                                words.say("label.where"), to.clinic().place())),
                        clinic)
                .plus(words.say("aftercare.worry"));
    }
}
