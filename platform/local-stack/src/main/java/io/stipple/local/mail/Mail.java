package io.stipple.local.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One mail as one recipient got it.
///
/// @param id rises with the time of arrival
record Mail(
        String id,
        String to,
        String subject,
        Instant receivedAt,
        String text,
        String html,
        String messageId,
        List<Attachment> attachments) {

    record Attachment(String name, String type, byte[] content) {}

    /// Calendar invitations are often parts without a name.
    Optional<Attachment> attachment(int number) {
        return number >= 0 && number < attachments.size() ? Optional.of(attachments.get(number)) : Optional.empty();
    }
}
