package io.stipple.notification.feedback;

import io.stipple.notification.feedback.Feedback.Returned;
import io.stipple.notification.letter.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A mail that tells of another one: a delivery report (RFC 3464) or a complaint (RFC 5965).
///
/// @param original our message it is about
record ReturnedMail(UUID original, Returned how, Optional<Address.Mailbox> recipient) {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^>\\r\\n]+>)");
    private static final Pattern RECIPIENT =
            Pattern.compile("(?im)^(?:Final|Original)-Recipient:\\s*rfc822;\\s*<?([^>\\s]+)");
    private static final int MOST_BYTES = 256 * 1024;

    /// Empty for a mail that tells of none of ours.
    static Optional<ReturnedMail> read(Part mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report")) {
            return Optional.empty();
        }
        StringBuilder status = new StringBuilder();
        StringBuilder original = new StringBuilder();
        boolean complaint = false;
        for (BodyPart part : parts((Multipart) mail.getContent())) {
            if (part.isMimeType("message/delivery-status")) {
                status.append(text(part));
            } else if (part.isMimeType("message/feedback-report")) {
                complaint = true;
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                original.append(text(part));
            }
        }
        Optional<Returned> how = complaint ? Optional.of(Returned.COMPLAINED) : delivery(status.toString());
        Optional<UUID> id = first(MESSAGE_ID, original).flatMap(MessageIds::of);
        return how.flatMap(it -> id.map(
                ours -> new ReturnedMail(ours, it, first(RECIPIENT, status).map(Address.Mailbox::new))));
    }

    /// Class 5 is for ever; a full mailbox (x.2.2) is not, though some servers call it so.
    private static Optional<Returned> delivery(String status) {
        Matcher code = Pattern.compile("(?im)^Status:\\s*([245])\\.(\\d{1,3})\\.(\\d{1,3})")
                .matcher(status);
        Matcher action = Pattern.compile("(?im)^Action:\\s*(\\w+)").matcher(status);
        if (!action.find() || !action.group(1).equalsIgnoreCase("failed")) {
            return Optional.empty(); // delayed, delivered, relayed: nothing has ended
        }
        boolean hard = code.find() && code.group(1).equals("5") && !(code.group(2) + code.group(3)).equals("22");
        return Optional.of(hard ? Returned.BOUNCED : Returned.NOT_DELIVERED);
    }

    private static Optional<String> first(Pattern pattern, CharSequence text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static List<BodyPart> parts(Multipart content) throws MessagingException {
        List<BodyPart> parts = new ArrayList<>();
        for (int i = 0; i < content.getCount(); i++) {
            parts.add(content.getBodyPart(i));
        }
        return parts;
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream stream = part.getInputStream()) {
            return new String(stream.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }
}
