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

    record Mail(String subject, String text, int attachments) {}

    /// The newest mail to that address that fits, waited for.
    Mail await(String to, String what, Predicate<Mail> fits) {
        return patience.until("no " + what + " arrived in the mail sink", () -> newest(to, fits));
    }

    private Optional<Mail> newest(String to, Predicate<Mail> fits) {
        JsonNode mails = sink.get("/api/messages?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        return StreamSupport.stream(mails.spliterator(), false)
                .map(mail -> new Mail(
                        mail.path("subject").asString(""),
                        mail.path("text").asString(""),
                        mail.path("attachments").size()))
                .filter(fits)
                .findFirst();
    }
}
