package io.stipple.local.mail;

import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Takes text messages as a provider would, by the interface Twilio made common, and keeps each beside the mails: one
/// page shows whatever anybody was told. The same key again is the same message.
final class TextMessages {
    private static final int MOST_KEYS = 10_000;
    private static final int MOST_SHOWN = 80;

    private final Mails mails;
    private final Map<String, String> known = new LinkedHashMap<>();

    TextMessages(Mails mails) {
        this.mails = mails;
    }

    synchronized Answer take(Map<String, String> form, Optional<String> key, Instant now) throws IOException {
        String to = form.getOrDefault("To", "");
        String body = form.getOrDefault("Body", "");
        if (!to.matches("\\+[1-9]\\d{6,14}")) {
            return Answer.refused(21211, "The 'To' number is not a valid phone number");
        }
        if (body.isBlank()) {
            return Answer.refused(21602, "Message body is required");
        }
        String id = key.orElse("");
        Optional<String> before = Optional.ofNullable(known.get(id));
        if (before.isEmpty()) {
            mails.keep(to, now, message(to, body, id));
        }
        String sid = before.orElse("SM" + Long.toHexString(now.toEpochMilli()) + Integer.toHexString(known.size()));
        remember(id, sid);
        return Answer.accepted(Map.of("sid", sid, "status", "queued", "to", to));
    }

    private void remember(String key, String id) {
        if (!key.isEmpty()) {
            if (known.size() >= MOST_KEYS) {
                known.remove(known.keySet().iterator().next());
            }
            known.put(key, id);
        }
    }

    private static byte[] message(String to, String body, String key) throws UnsupportedEncodingException {
        return """
                Subject: %s\r
                To: <%s>\r
                Message-ID: <%s@sms>\r
                MIME-Version: 1.0\r
                Content-Type: text/plain; charset=UTF-8\r
                Content-Transfer-Encoding: 8bit\r
                \r
                %s""".formatted(subject(body), to, key, body).getBytes(StandardCharsets.UTF_8);
    }

    private static String subject(String body) throws UnsupportedEncodingException {
        var line = body.replaceAll("\\s+", " ");
        return MimeUtility.encodeText("SMS · " + line.substring(0, Math.min(line.length(), MOST_SHOWN)), "UTF-8", "B");
    }
}
