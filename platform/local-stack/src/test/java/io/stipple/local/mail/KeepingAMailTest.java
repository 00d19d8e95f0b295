package io.stipple.local.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.local.process.Ports;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingAMailTest {

    @TempDir
    Path folder;

    private final int smtp = Ports.anyFree();
    private final int page = Ports.anyFree();

    @Test
    void showsItToProgramsAlsoAfterARestart() throws Exception {
        try (var _ = MailSink.start(smtp, page, folder)) {
            send("ana@example.org", "Tu cita está confirmada");
            send("bob@example.org", "Your appointment is confirmed");
        }

        try (var _ = MailSink.start(smtp, page, folder)) {
            var anas = get("/api/messages?to=Ana@example.org").body();

            assertThat(anas)
                    .contains("\"subject\":\"Tu cita está confirmada\"", "\"text\":\"Hasta pronto\"")
                    .contains("\"html\":\"<p>Hasta pronto</p>\"", "\"attachments\":[\"invitation.ics\"]")
                    .doesNotContain("bob@example.org");
        }
    }

    @Test
    void showsTheNewestFirstToPeople() throws Exception {
        try (var _ = MailSink.start(smtp, page, folder)) {
            send("ana@example.org", "The first & only <b>");
            send("ana@example.org", "The second");

            var list = get("/").body();

            assertThat(list).containsSubsequence("The second", "The first &amp; only &lt;b&gt;");
        }
    }

    @Test
    void knowsNothingOfMailsThatNeverCame() throws Exception {
        try (var _ = MailSink.start(smtp, page, folder)) {
            assertThat(get("/api/messages/0000000000000-000000").statusCode()).isEqualTo(404);
            assertThat(get("/messages/..%2Fother").statusCode()).isEqualTo(404);
            assertThat(get("/api/messages").body()).isEqualTo("[]");
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + page + path))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private void send(String to, String subject) throws Exception {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(smtp));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("hello@stipple.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setContent(new MimeMultipart(
                part("Hasta pronto", "text/plain"),
                part("<p>Hasta pronto</p>", "text/html"),
                part("BEGIN:VCALENDAR", "text/calendar")));
        Transport.send(message);
    }

    private static MimeBodyPart part(String text, String type) throws Exception {
        var part = new MimeBodyPart();
        part.setContent(text, type + "; charset=utf-8");
        return part;
    }
}
