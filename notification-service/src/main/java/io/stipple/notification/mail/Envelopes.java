package io.stipple.notification.mail;

import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.CalendarEntry;
import io.stipple.notification.letter.CalendarFile;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.letter.LetterPress;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/// Turns a letter into mail: plain and drawn, with the calendar both as something to answer and as a file.
final class Envelopes {

    private final Session session;
    private final LetterPress press;
    private final InternetAddress from;

    Envelopes(Session session, LetterPress press, InternetAddress from) {
        this.session = session;
        this.press = press;
        this.from = from;
    }

    MimeMessage put(UUID messageId, Letter letter, Addressee to, Instant now) throws MessagingException {
        MimeMessage mail = new NamedMail(session, "<" + messageId + "@" + domain() + ">");
        InternetAddress recipient = new InternetAddress(to.address().value(), true);
        mail.setFrom(Parts.named(from.getAddress(), to.clinic().name() + " · Stipple"));
        mail.setRecipient(RecipientType.TO, Parts.named(recipient.getAddress(), to.name()));
        mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        mail.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
        mail.setHeader("Content-Language", letter.language().getLanguage());
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (letter.optOutUrl().isPresent()) {
            // one click, without a page in between (RFC 8058)
            mail.setHeader("List-Unsubscribe", "<" + letter.optOutUrl().get() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mail.setContent(content(letter, to, now));
        mail.saveChanges();
        return mail;
    }

    private MimeMultipart content(Letter letter, Addressee to, Instant now) throws MessagingException {
        LetterPress.Printed printed = press.print(letter, to);
        MimeMultipart forms = new MimeMultipart("alternative");
        forms.addBodyPart(Parts.text(printed.text(), "text/plain; charset=UTF-8"));
        forms.addBodyPart(Parts.of(drawn(printed.html())));
        if (letter.calendar().isEmpty()) {
            return forms;
        }
        CalendarEntry entry = letter.calendar().get();
        String file = CalendarFile.of(entry, from.getAddress(), to.address().value(), now);
        String type = "text/calendar; charset=UTF-8; method=" + entry.act();
        forms.addBodyPart(Parts.text(file, type));
        MimeMultipart all = new MimeMultipart("mixed");
        all.addBodyPart(Parts.of(forms));
        all.addBodyPart(Parts.file(file, type, "visit.ics"));
        return all;
    }

    /// The logo travels with the letter: nothing is fetched when it is opened, so nobody is told that it was.
    private static MimeMultipart drawn(String html) throws MessagingException {
        MimeMultipart drawn = new MimeMultipart("related");
        drawn.addBodyPart(Parts.text(html, "text/html; charset=UTF-8"));
        drawn.addBodyPart(Parts.image(Logo.PNG, "logo.png", "logo"));
        return drawn;
    }

    private String domain() {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    /// Jakarta Mail would make up a new Message-ID each time.
    private static final class NamedMail extends MimeMessage {
        private final String id;

        NamedMail(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
