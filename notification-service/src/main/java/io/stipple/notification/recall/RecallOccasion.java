package io.stipple.notification.recall;

import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.clinic.Clinics;
import io.stipple.notification.hours.LegalHours;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.letter.Words;
import io.stipple.notification.message.Messages;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// A recall is always told; only the night is waited out.
record RecallOccasion(Clinics clinics, LegalHours hours, Languages languages, Messages messages) implements Occasion {

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(MessageKind.PIGMENT_RECALL);
    }

    @Override
    public Verdict judge(PlannedMessage message, Instant now) {
        Instant allowed = hours.in(clinics.jurisdictionOf(message.clinic()))
                .nextAllowed(now, message.due().zone());
        return allowed.equals(now) ? Verdict.send() : new Verdict.Wait(allowed);
    }

    /// Where mail came to nothing a text is planned beside it, wished for or not.
    @Override
    public void unreached(PlannedMessage message, Instant now) {
        if (message.channel() == Channel.EMAIL) {
            messages.plan(List.of(message.by(Channel.SMS, now)));
        }
    }

    @Override
    public Letter write(PlannedMessage message, Addressee to, Instant now) {
        Words words = languages.to(to);
        String clinic = to.clinic().name();
        return Letter.of(
                words,
                "recall",
                words.say("greeting", to.name()),
                List.of(new Letter.Detail(words.say("label.where"), to.clinic().place())),
                clinic);
    }
}
