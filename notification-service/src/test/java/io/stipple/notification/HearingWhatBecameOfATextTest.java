package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.notification.MessageSent;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.world.Choosing;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.notification.world.TextProvider;
import io.stipple.notification.world.Visits;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TurnableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

@NotificationTest
class HearingWhatBecameOfATextTest {

    @Autowired
    Peers peers;

    @Autowired
    EventsOnTopic events;

    @Autowired
    RestTestClient http;

    @Test
    void aPhoneThatTakesNoTextsIsNotTextedAgain() throws Exception {
        Client mira = booked();
        Choosing.choose(http, MailServer.to(mira).getFirst().preferencesToken(), Map.of("email", false, "sms", true));
        books(mira);
        await().until(() -> TextProvider.ONLY.to(mira).size() == 1);
        String id = TextProvider.ONLY.to(mira).getFirst().key();
        events.await(
                Topic.MESSAGES,
                mira.id().toString(),
                MessageSent.class,
                sent -> sent.messageId().toString().equals(id));
        Map<String, String> landline = Map.of("MessageStatus", "undelivered", "ErrorCode", "30006", "To", mira.phone());

        status(id, landline, "forged").expectStatus().isForbidden();
        status(id, landline, signature(id, landline)).expectStatus().isNoContent();
        books(mira);

        events.await(
                Topic.MESSAGES,
                mira.id().toString(),
                MessageWithheld.class,
                fact -> fact.reason() == WithheldReason.UNREACHABLE);
        assertThat(TextProvider.ONLY.to(mira)).hasSize(1);
    }

    private Client booked() {
        Client mira = Client.whoSpeaks("en-US");
        books(mira);
        await().until(() -> MailServer.to(mira).size() == 1);
        String id = MailServer.to(mira).getFirst().id().replaceAll("[<>]|@.*", "");
        events.await(
                Topic.MESSAGES,
                mira.id().toString(),
                MessageSent.class,
                sent -> sent.messageId().toString().equals(id));
        return mira;
    }

    private void books(Client client) {
        peers.publish(Visits.of(client, TurnableClock.START.plus(Duration.ofDays(20)), TurnableClock.START)
                .booked());
    }

    private RestTestClient.ResponseSpec status(String id, Map<String, String> report, String signature) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        report.forEach(form::add);
        return http.post()
                .uri("/v1/public/sms/{id}", id)
                .header("X-Twilio-Signature", signature)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchange();
    }

    private static String signature(String id, Map<String, String> report) throws Exception {
        StringBuilder signed = new StringBuilder("http://localhost:8083/v1/public/sms/" + id);
        new TreeMap<>(report).forEach((name, value) -> signed.append(name).append(value));
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(TextProvider.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
