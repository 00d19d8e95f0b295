package io.stipple.notification.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.notification.feedback.Feedback.Returned;
import io.stipple.notification.letter.Address;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingReturnedMailTest {

    private static final UUID OURS = UUID.fromString("0199f3a2-0000-7000-8000-000000000001");
    private static final Optional<Address.Mailbox> MIRA = Optional.of(new Address.Mailbox("mira@clients.example"));

    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, BOUNCED",
        "failed, 5.4.4, BOUNCED",
        "failed, 5.2.2, NOT_DELIVERED", // a full mailbox, though it says for ever
        "failed, 4.4.7, NOT_DELIVERED"
    })
    void tellsWhetherItIsForEver(String action, String status, Returned expected) throws Exception {
        assertThat(ReturnedMail.read(report(action, status, "<" + OURS + "@stipple.example>")))
                .contains(new ReturnedMail(OURS, expected, MIRA));
    }

    @ParameterizedTest
    @CsvSource({"delayed, 4.4.1", "delivered, 2.0.0", "relayed, 2.0.0"})
    void saysNothingWhileNothingHasEnded(String action, String status) throws Exception {
        assertThat(ReturnedMail.read(report(action, status, "<" + OURS + "@stipple.example>")))
                .isEmpty();
    }

    @Test
    void passesOverWhatIsNotOurs() throws Exception {
        assertThat(ReturnedMail.read(report("failed", "5.1.1", "<CAF=abc@mail.example.org>")))
                .isEmpty();
        assertThat(ReturnedMail.read(mail("Content-Type: text/plain", "I am on holiday.")))
                .isEmpty();
    }

    @Test
    void hearsAComplaint() throws Exception {
        MimeMessage complaint =
                mail("Content-Type: multipart/report; report-type=feedback-report; boundary=b", """
                --b
                Content-Type: text/plain

                This is an abuse report.
                --b
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                User-Agent: Some/1.0
                --b
                Content-Type: message/rfc822

                Message-ID: <%s@stipple.example>
                Subject: Is it time for a touch-up?

                Hello
                --b--
                """.formatted(OURS));

        assertThat(ReturnedMail.read(complaint))
                .contains(new ReturnedMail(OURS, Returned.COMPLAINED, Optional.empty()));
    }

    private static MimeMessage report(String action, String status, String messageId) throws Exception {
        return mail("Content-Type: multipart/report; report-type=delivery-status; boundary=b", """
                --b
                Content-Type: text/plain

                It could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.clients.example

                Final-Recipient: rfc822; mira@clients.example
                Action: %s
                Status: %s
                --b
                Content-Type: text/rfc822-headers

                From: hello@stipple.example
                Message-ID: %s
                --b--
                """.formatted(
                        action, status, messageId));
    }

    private static MimeMessage mail(String type, String body) throws Exception {
        String text = "From: mailer-daemon@mx.clients.example\nMIME-Version: 1.0\n" + type + "\n\n" + body;
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }
}
