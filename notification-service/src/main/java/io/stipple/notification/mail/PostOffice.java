package io.stipple.notification.mail;

import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.UUID;

/// Hands letters to the mail server, one at a time and over lines kept open.
public final class PostOffice {

    private final Lines lines;
    private final Envelopes envelopes;

    PostOffice(Lines lines, Envelopes envelopes) {
        this.lines = lines;
        this.envelopes = envelopes;
    }

    /// @param messageId names the letter for ever: the same message always has the same Message-ID
    /// @param now by the platform's clock, for the letter's date
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

    /// For when there is nothing left to send.
    public void rest() {
        lines.hangUp();
    }
}
