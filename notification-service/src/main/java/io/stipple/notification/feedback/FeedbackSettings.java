package io.stipple.notification.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How reports come in.
///
/// @param secret with which the mail provider's webhook logs in, as a bearer; blank: nobody may
/// @param mailbox where bounces arrive as mail
@ConfigurationProperties("stipple.feedback")
record FeedbackSettings(@DefaultValue("") String secret, @DefaultValue Mailbox mailbox) {

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
                        ("Bearer " + secret).getBytes(StandardCharsets.UTF_8), login.getBytes(StandardCharsets.UTF_8));
    }
}
