package io.stipple.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a mail back from its file: the readable bodies apart from what is attached.
final class MailFile {

    static final String RECIPIENT = "X-Stipple-Recipient";

    private final List<Mail.Attachment> attachments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    private MailFile() {}

    static Mail read(String id, Path file) {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(null, in);
            var content = new MailFile();
            content.take(message);
            return new Mail(
                    id,
                    Optional.ofNullable(message.getHeader(RECIPIENT, null)).orElse(""),
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-')))),
                    content.text.toString(),
                    content.html.toString(),
                    Optional.ofNullable(message.getMessageID()).orElse(""),
                    List.copyOf(content.attachments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Unreadable mail " + id, e);
        }
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            var parts = (Multipart) part.getContent();
            for (var i = 0; i < parts.getCount(); i++) {
                take(parts.getBodyPart(i));
            }
        } else if (part.getFileName() == null && part.isMimeType("text/plain")) {
            text.append(part.getContent());
        } else if (part.getFileName() == null && part.isMimeType("text/html")) {
            html.append(part.getContent());
        } else {
            attachments.add(attachment(part));
        }
    }

    private static String contentId(Part part) throws MessagingException {
        var header = part.getHeader("Content-ID");
        return header == null ? "" : header[0].replaceAll("[<>\\s]", "");
    }

    private static Mail.Attachment attachment(Part part) throws MessagingException, IOException {
        var unnamed = part.isMimeType("text/calendar") ? "invitation.ics" : "attachment";
        var name = Optional.ofNullable(part.getFileName()).orElse(unnamed);
        return new Mail.Attachment(
                name, part.getContentType(), part.getInputStream().readAllBytes(), contentId(part));
    }
}
