package io.stipple.notification.sms;

import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.mail.PostOffice;
import io.stipple.notification.mail.Posting;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Hands text messages to the provider. The message's id goes along as its idempotency key, and as the address the
/// provider reports to.
final class TextsOverHttp implements PostOffice {

    private static final JsonMapper JSON = new JsonMapper();

    private final SmsSettings settings;
    private final HttpClient http;

    TextsOverHttp(SmsSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectWithin())
                .build();
    }

    @Override
    public Posting post(UUID messageId, Letter letter, Addressee to, Instant now) {
        try {
            HttpResponse<String> answer = http.send(request(messageId, letter, to), BodyHandlers.ofString());
            return answer.statusCode() / 100 == 2
                    ? new Posting.Accepted()
                    : Codes.meaning(answer.statusCode(), code(answer.body()));
        } catch (ConnectException | HttpConnectTimeoutException silence) {
            return new Posting.Deferred(); // not "nobody there": that would hold up all the mail
        } catch (IOException cut) {
            return new Posting.Broken(true);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Posting.Broken(true);
        }
    }

    private HttpRequest request(UUID messageId, Letter letter, Addressee to) {
        String form = form(Map.of(
                "To", to.address().value(),
                "From", settings.from(),
                "Body", letter.brief(),
                "StatusCallback", SmsReports.address(settings, messageId)));
        String login = settings.account() + ":" + settings.secret();
        return HttpRequest.newBuilder(settings.messages())
                .timeout(settings.answerWithin())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
                .header("Idempotency-Key", messageId.toString())
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static int code(String body) {
        try {
            return JSON.readTree(body).path("code").asInt(0);
        } catch (JacksonException notJson) {
            return 0;
        }
    }

    @Override
    public void rest() {
        // connections are the client's own business
    }
}
