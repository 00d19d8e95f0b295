package io.stipple.notification.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How reports come in.
///
/// @param secret with which the mail provider's webhook logs in, as user `stipple`; blank: nobody may
/// @param mailbox where bounces arrive as mail
@ConfigurationProperties("stipple.feedback")
record FeedbackSettings(
        @DefaultValue("") String secret, @DefaultValue Mailbox mailbox) {

    /// @param host of the IMAP server; blank: no mailbox is read
    record Mailbox(
            @DefaultValue("") String host,
            @DefaultValue("993") int port,
            @DefaultValue("imaps") String protocol,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("INBOX") String folder,
            @DefaultValue("PT10S") Duration answerWithin) {}

    boolean knows(String login) {
        return !secret.isBlank()
                && MessageDigest.isEqual(
                        basic().getBytes(StandardCharsets.UTF_8), login.getBytes(StandardCharsets.UTF_8));
    }

    /// Basic, because that fits into a webhook's address, and a bearer would be taken for a token of ours.
    private String basic() {
        return "Basic " + Base64.getEncoder().encodeToString(("stipple:" + secret).getBytes(StandardCharsets.UTF_8));
    }
}
