package io.stipple.notification.mail;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.letter.Words;
import io.stipple.notification.message.ClinicStaff;
import io.stipple.notification.message.Due;
import io.stipple.notification.message.MessageDraft;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells a clinic's people that a client's address or phone is dead, so that they ask for another at the next visit.
record UnreachableClient(Languages languages, String publicUrl) implements Occasion {

    static MessageDraft notice(Stop stop, ClinicCode clinic) {
        return new MessageDraft(
                ClinicStaff.of(clinic),
                clinic,
                MessageKind.CLIENT_UNREACHABLE,
                stop.channel().name(),
                stop.clientId(),
                stop.fingerprint(),
                new Due.Exactly(stop.at(), ZoneOffset.UTC),
                Optional.empty());
    }

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(MessageKind.CLIENT_UNREACHABLE);
    }

    @Override
    public Verdict judge(PlannedMessage message, Instant now) {
        return Verdict.send();
    }

    /// Names nobody: the link leads to the clinic's notices, behind the log-in.
    @Override
    public Letter write(PlannedMessage message, Addressee to, Instant now) {
        Words words = languages.to(to);
        String clinic = message.clinic().value();
        return Letter.of(
                        words,
                        "unreachable." + message.variant(),
                        words.say("greeting.staff", to.clinic().name()),
                        List.of())
                .with(new Letter.Button(
                        words.say("unreachable.button"), publicUrl + "/clinics/" + clinic + "/notices"));
    }
}
