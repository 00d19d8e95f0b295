package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.ClientMerged;
import io.stipple.contracts.notification.TouchUpPlanned;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.Courses;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.notification.world.Visits;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TestToken;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

@NotificationTest
class SeeingWhatClientsWereToldTest {

    private static final Instant IN_TEN_DAYS = TurnableClock.START.plus(Duration.ofDays(10));

    @Autowired
    Peers peers;

    @Autowired
    EventsOnTopic events;

    @Autowired
    RestTestClient http;

    @Test
    void showsWhatWasSentAndWhatIsPlannedInClinicTime() {
        Client mira = booked();

        BodyContentSpec seen = messages(mira, TestIssuer.token().at("miami-brickell", ClinicRight.TECHNICIAN), "");

        seen.jsonPath("$.messages.length()").isEqualTo(3);
        seen.jsonPath("$.messages[2].kind").isEqualTo("BOOKING_CONFIRMED");
        seen.jsonPath("$.messages[2].state").isEqualTo("SENT");
        seen.jsonPath("$.messages[2].reason").isEqualTo("ON_TIME");
        seen.jsonPath("$.messages[0].state").isEqualTo("PLANNED");
        seen.jsonPath("$.messages[2].decidedAt").isEqualTo("2026-12-01T10:00:00-05:00");
        seen.jsonPath("$.messages[2].zone").isEqualTo("America/New_York");
    }

    @Test
    void followsAClientWhoTurnedOutToBeAnother() {
        Client mira = booked();
        Client twin = Client.whoSpeaks("en-US");
        TestToken tess = TestIssuer.token().at("miami-brickell", ClinicRight.TECHNICIAN);

        peers.publish(new ClientMerged(mira.id(), twin.id(), "miami-brickell", TurnableClock.START));

        await().untilAsserted(() ->
                messages(twin, tess, "").jsonPath("$.messages.length()").isEqualTo(3));
    }

    @Test
    void showsWhatBecameOfOneVisitsMessages() {
        Client mira = Client.whoSpeaks("en-US");
        Visits tomorrow = Visits.of(mira, TurnableClock.START.plus(Duration.ofHours(30)), TurnableClock.START);
        peers.publish(tomorrow.booked());

        await().untilAsserted(() -> http.get()
                .uri("/v1/appointments/{id}/messages", tomorrow.id())
                .headers(TestIssuer.token()
                        .at("miami-brickell", ClinicRight.FRONT_DESK)
                        .bearer())
                .exchange()
                .expectBody()
                .jsonPath("$.messages[?(@.variant == '72h')].reason")
                .isEqualTo("EXPIRED"));
    }

    @Test
    void showsAnotherClinicsStaffNothing() {
        Client mira = booked();

        messages(mira, TestIssuer.token().at("sydney-cbd", ClinicRight.MANAGER), "")
                .jsonPath("$.messages.length()")
                .isEqualTo(0);
    }

    @Test
    void givesAPageAtATime() {
        Client mira = booked();

        BodyContentSpec page = messages(mira, TestIssuer.token().operator(), "?limit=2");

        page.jsonPath("$.messages.length()").isEqualTo(2);
        page.jsonPath("$.next").exists();
        http.get()
                .uri("/v1/clients/{id}/messages?limit=1000", mira.id())
                .headers(TestIssuer.token().operator().bearer())
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void listsAClinicsTouchUps() {
        Client mira = Client.whoSpeaks("en-US");
        peers.publish(Courses.completed(mira, LocalDate.of(2030, 5, 17), TurnableClock.START));
        events.await(Topic.TOUCH_UPS, mira.id().toString(), TouchUpPlanned.class);

        http.get()
                .uri("/v1/clinics/miami-brickell/touch-ups?state=PLANNED&from=2030-05-17&to=2030-05-18")
                .headers(TestIssuer.token()
                        .at("miami-brickell", ClinicRight.FRONT_DESK)
                        .bearer())
                .exchange()
                .expectBody()
                .jsonPath("$.touchUps[0].clientId")
                .isEqualTo(mira.id().toString());
    }

    @Test
    void countsWhatIsOverdueAndWhatBecameOfMessages() {
        booked();

        String metrics = new String(http.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());

        assertThat(metrics).contains("stipple_reminders_overdue", "stipple_messages_total{");
    }

    private Client booked() {
        Client mira = Client.whoSpeaks("en-US");
        peers.publish(Visits.of(mira, IN_TEN_DAYS, TurnableClock.START).booked());
        await().until(() -> MailServer.to(mira).size() == 1);
        await().untilAsserted(() -> messages(mira, TestIssuer.token().operator(), "")
                .jsonPath("$.messages[?(@.state == 'SENT')]")
                .exists());
        return mira;
    }

    private BodyContentSpec messages(Client client, TestToken token, String query) {
        return http.get()
                .uri("/v1/clients/{id}/messages" + query, client.id())
                .headers(token.bearer())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }
}
