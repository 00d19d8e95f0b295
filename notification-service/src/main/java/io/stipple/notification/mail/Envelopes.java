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
        InternetAddress recipient = new InternetAddress(to.email(), true);
        mail.setFrom(Parts.named(from.getAddress(), to.clinic().name() + " · Stipple"));
        mail.setRecipient(RecipientType.TO, Parts.named(recipient.getAddress(), to.name()));
        mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        mail.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
        mail.setHeader("Content-Language", letter.language().getLanguage());
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (letter.invitation().isPresent()) {
            mail.setHeader("List-Unsubscribe", "<" + letter.invitation().get().optOutUrl() + ">");
        }
        mail.setContent(content(letter, to, now));
        mail.saveChanges();
        return mail;
    }

    private MimeMultipart content(Letter letter, Addressee to, Instant now) throws MessagingException {
        LetterPress.Printed printed = press.print(letter, to.clinic().name());
        MimeMultipart both = new MimeMultipart("alternative");
        both.addBodyPart(Parts.text(printed.text(), "text/plain; charset=UTF-8"));
        both.addBodyPart(Parts.text(printed.html(), "text/html; charset=UTF-8"));
        if (letter.calendar().isEmpty()) {
            return both;
        }
        CalendarEntry entry = letter.calendar().get();
        String file = CalendarFile.of(entry, from.getAddress(), to.email(), now);
        String type = "text/calendar; charset=UTF-8; method=" + entry.act();
        both.addBodyPart(Parts.text(file, type));
        MimeMultipart all = new MimeMultipart("mixed");
        all.addBodyPart(Parts.of(both));
        all.addBodyPart(Parts.file(file, type, "visit.ics"));
        return all;
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
