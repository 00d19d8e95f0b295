package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.notification.world.Client;
import io.stipple.notification.world.Mail;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.notification.world.Visits;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

@NotificationTest
class UsingAClinicsOwnWordsTest {

    private static final String HEADING = "/v1/clinics/miami-brickell/letters/confirmed/en/confirmed.heading";

    @Autowired
    Peers peers;

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void backToTheFranchisesWords() {
        put(HEADING, version(), null).expectStatus().isOk();
    }

    @Test
    void writesThemFromNowOnAndNotesTheVersion() {
        put(HEADING, version(), "Hurrah, it's booked!").expectStatus().isOk();
        long written = version();

        Client mira = Client.whoSpeaks("en-US");
        peers.publish(Visits.of(mira, TurnableClock.START.plus(Duration.ofDays(9)), TurnableClock.START)
                .booked());

        Mail mail = await().until(() -> MailServer.to(mira), mails -> !mails.isEmpty())
                .getFirst();
        assertThat(mail.html()).contains("Hurrah, it’s booked!");
        await().untilAsserted(() -> http.get()
                .uri("/v1/clients/{id}/messages", mira.id())
                .headers(TestIssuer.token().operator().bearer())
                .exchange()
                .expectBody()
                .jsonPath("$.messages[?(@.state == 'SENT')].wording")
                .isEqualTo("2+" + written));
    }

    @Test
    void areSeenBeforeTheyAreUsed() {
        http.post()
                .uri("/v1/clinics/miami-brickell/letters/reminder/preview?language=es")
                .headers(TestIssuer.token()
                        .at("miami-brickell", ClinicRight.TECHNICIAN)
                        .bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("texts", Map.of("reminder.heading", "Mañana nos vemos")))
                .exchange()
                .expectBody()
                .jsonPath("$.html")
                .value(html -> assertThat((String) html).contains("Mañana nos vemos", "Lucía"))
                .jsonPath("$.subject")
                .value(subject -> assertThat((String) subject).startsWith("Recordatorio: Consulta"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Hello {7}", "Hello {0", "Hello {0,number}", "two\nlines"})
    void areRefusedWhenTheyWouldBreakTheLetter(String text) {
        put(HEADING, version(), text)
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/wording-refused");
    }

    @Test
    void areNotChangedByTwoPeopleAtOnce() {
        long seenByBoth = version();

        put(HEADING, seenByBoth, "The first").expectStatus().isOk();
        put(HEADING, seenByBoth, "The second").expectStatus().isEqualTo(412);
    }

    @Test
    void existForTheLettersThereAre() {
        put("/v1/clinics/miami-brickell/letters/invoice/en/invoice.subject", version(), "Pay")
                .expectStatus()
                .isNotFound();
        put("/v1/clinics/miami-brickell/letters/confirmed/en/greeting", version(), "Oi")
                .expectStatus()
                .isNotFound();
    }

    private long version() {
        return jdbc.sql("SELECT coalesce(max(version), 0) FROM letter_wording WHERE clinic = 'miami-brickell'")
                .query(Long.class)
                .single();
    }

    private ResponseSpec put(String uri, long version, @org.jspecify.annotations.Nullable String text) {
        return http.put()
                .uri(uri)
                .headers(TestIssuer.token()
                        .at("miami-brickell", ClinicRight.MANAGER)
                        .bearer())
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(text == null ? Collections.emptyMap() : Map.of("text", text))
                .exchange();
    }
}
