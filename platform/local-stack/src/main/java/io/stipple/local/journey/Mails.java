package io.stipple.local.journey;

import io.stipple.local.http.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// What arrived in the mail sink.
record Mails(Api sink, Patience patience) {

    record Mail(String messageId, String subject, String text) {}

    /// The mail that carries this message to that address, waited for. Its Message-ID begins with the message's id.
    Mail await(String to, String message) {
        return patience.until(
                "a mail that was said to be sent did not arrive in the mail sink",
                () -> newest(to, mail -> mail.messageId().startsWith("<" + message + "@")));
    }

    private Optional<Mail> newest(String to, Predicate<Mail> fits) {
        JsonNode mails = sink.get("/api/messages?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        return StreamSupport.stream(mails.spliterator(), false)
                .map(mail -> new Mail(
                        mail.path("messageId").asString(""),
                        mail.path("subject").asString(""),
                        mail.path("text").asString("")))
                .filter(fits)
                .findFirst();
    }
}
