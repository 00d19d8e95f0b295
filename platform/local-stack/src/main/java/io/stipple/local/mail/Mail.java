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

    record Attachment(String name, String type, byte[] content, String contentId) {}

    /// Images that travel with the mail are fetched from beside it.
    String htmlWithItsImages() {
        var shown = html;
        for (var number = 0; number < attachments.size(); number++) {
            var contentId = attachments.get(number).contentId();
            if (!contentId.isEmpty()) {
                shown = shown.replace("cid:" + contentId, "/messages/" + id + "/attachments/" + number);
            }
        }
        return shown;
    }

    /// Calendar invitations are often parts without a name.
    Optional<Attachment> attachment(int number) {
        return number >= 0 && number < attachments.size() ? Optional.of(attachments.get(number)) : Optional.empty();
    }
}
