package io.stipple.notification.mail;

import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.UUID;

/// Hands letters to the mail server, one at a time and over lines kept open.
final class PostOfficeOverSmtp implements PostOffice {

    private final Lines lines;
    private final Envelopes envelopes;

    PostOfficeOverSmtp(Lines lines, Envelopes envelopes) {
        this.lines = lines;
        this.envelopes = envelopes;
    }

    @Override
    public Posting post(UUID messageId, Letter letter, Addressee to, Instant now) {
        Lines.Line line;
        MimeMessage mail;
        try {
            mail = envelopes.put(messageId, letter, to, now);
            line = lines.take();
        } catch (AddressException nonsense) {
            return new Posting.NoSuchAddress();
        } catch (MessagingException silence) {
            return new Posting.NobodyThere();
        }
        try {
            line.transport().sendMessage(mail, mail.getAllRecipients());
            lines.giveBack(line);
            return new Posting.Accepted();
        } catch (MessagingException failure) {
            line.hangUp();
            return Answers.meaning(failure);
        }
    }

    @Override
    public void rest() {
        lines.hangUp();
    }
}
