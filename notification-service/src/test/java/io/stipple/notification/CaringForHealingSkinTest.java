package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Origin;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.Courses;
import io.stipple.notification.world.Mail;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@NotificationTest
class CaringForHealingSkinTest {

    @Autowired
    Peers peers;

    @Autowired
    TurnableClock clock;

    @Autowired
    RestTestClient http;

    @Test
    void sendsEveryAdviceLateRatherThanNeverAfterAJumpOfFiveYears() {
        Client mira = Client.whoSpeaks("en-US");
        peers.publish(Courses.session(mira, TurnableClock.START, Origin.STAFF));
        stands(mira, 5, "PLANNED");

        clock.turn(Duration.ofDays(5 * 365));
        await().until(() -> MailServer.to(mira).size() == 5);
        clock.turn(Duration.ofMinutes(-10));

        assertThat(MailServer.to(mira)).extracting(Mail::subject).contains("Your scalp today: day 30");
        stands(mira, 5, "SENT");
    }

    @Test
    void tellsNobodyAboutSessionsTheyHadLongAgo() {
        Client mira = Client.whoSpeaks("en-US");

        peers.publish(Courses.session(mira, TurnableClock.START.minus(Duration.ofDays(400)), Origin.IMPORT));

        stands(mira, 5, "WITHHELD");
        http.get()
                .uri("/v1/clients/{id}/messages", mira.id())
                .headers(TestIssuer.token()
                        .at("miami-brickell", ClinicRight.FRONT_DESK)
                        .bearer())
                .exchange()
                .expectBody()
                .jsonPath("$.messages[0].reason")
                .isEqualTo("IMPORTED");
        assertThat(MailServer.to(mira)).isEmpty();
    }

    private void stands(Client client, int count, String state) {
        await().untilAsserted(() -> http.get()
                .uri("/v1/clients/{id}/messages", client.id())
                .headers(TestIssuer.token().operator().bearer())
                .exchange()
                .expectBody()
                .jsonPath("$.messages[?(@.state == '" + state + "')].id")
                .value(ids -> assertThat((Iterable<?>) ids).hasSize(count)));
    }
}
