package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.booking.LicenceLapsing;
import io.stipple.contracts.booking.LicensedThing;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.Mail;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TurnableClock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@NotificationTest
class WarningOfALicenceThatLapsesTest {

    private static final LocalDate IN_SIXTY_DAYS = LocalDate.of(2027, 1, 30);
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 30);

    @Autowired
    Peers peers;

    @Autowired
    RestTestClient http;

    private final UUID licence = UUID.randomUUID();
    private final Client staff = Client.whoSpeaks("en-US").reachedAt("madrid-salamanca@clinics.stipple.example");

    @Test
    void tellsTheClinicsPeopleOnceAndInTheirLanguage() {
        int before = MailServer.to(staff).size();

        peers.publish(lapsing(60, IN_SIXTY_DAYS), 3);
        peers.publish(lapsing(30, IN_SIXTY_DAYS));

        await().until(() -> MailServer.to(staff).size() == before + 2);
        Mail first = MailServer.to(staff).get(before);
        assertThat(first.subject()).isEqualTo("Licencia de artista: válida hasta el 30 de enero de 2027");
        assertThat(first.html())
                .contains("quedan 60 días", "30 de enero de 2027", "Madrid Salamanca", "/franchise/licences");
    }

    @Test
    void isNotSentOnceTheLastDayHasPassedAndSaysWhy() {
        int before = MailServer.to(staff).size();

        peers.publish(lapsing(14, YESTERDAY));

        await().untilAsserted(() -> http.get()
                .uri("/v1/clinics/madrid-salamanca/notices")
                .headers(TestIssuer.token().operator().bearer())
                .exchange()
                .expectBody()
                .jsonPath("$.messages[?(@.aboutId == '" + licence + "')].reason")
                .isEqualTo("EXPIRED"));
        assertThat(MailServer.to(staff)).hasSize(before);
    }

    private LicenceLapsing lapsing(int daysAhead, LocalDate validUntil) {
        return new LicenceLapsing(
                "madrid-salamanca",
                licence,
                LicensedThing.ARTIST_LICENCE,
                Optional.of(UUID.randomUUID()),
                validUntil,
                daysAhead,
                TurnableClock.START);
    }
}
