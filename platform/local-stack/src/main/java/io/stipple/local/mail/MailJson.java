package io.stipple.local.mail;

import java.time.Instant;
import java.util.List;

/// A mail as programs read it; attachments by name, in the order of their download numbers.
record MailJson(
        String id,
        String to,
        String subject,
        Instant receivedAt,
        String text,
        String html,
        String messageId,
        List<String> attachments) {

    static MailJson of(Mail mail) {
        return new MailJson(
                mail.id(),
                mail.to(),
                mail.subject(),
                mail.receivedAt(),
                mail.text(),
                mail.html(),
                mail.messageId(),
                mail.attachments().stream().map(Mail.Attachment::name).toList());
    }
}
