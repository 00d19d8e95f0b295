package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Origin;
import io.stipple.contracts.Topic;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.world.Choosing;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.Courses;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.notification.world.TextProvider;
import io.stipple.notification.world.Visits;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

@NotificationTest
class ChoosingWhatIsSentTest {

    private static final Instant NOW = TurnableClock.START;
    private static final Instant IN_FOUR_DAYS = NOW.plus(Duration.ofDays(4));

    @Autowired
    Peers peers;

    @Autowired
    EventsOnTopic events;

    @Autowired
    TurnableClock clock;

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @Test
    void noRemindersMeansNoneThoughTheConfirmationOfTheNextVisitStillComes() {
        Client mira = booked();
        Choosing.choose(http, token(mira), Map.of("reminders", false))
                .expectStatus()
                .isOk();

        clock.turnTo(IN_FOUR_DAYS.minus(Duration.ofHours(24)));

        withheld(mira, WithheldReason.OPTED_OUT);
        peers.publish(
                Visits.of(mira, IN_FOUR_DAYS.plus(Duration.ofDays(30)), NOW).booked());
        await().until(() -> MailServer.to(mira).size() == 2);
    }

    @Test
    void textsAloneMeansThatWhatWasMailedIsTextedFromNowOn() {
        Client mira = booked();
        Choosing.choose(http, token(mira), Map.of("email", false, "sms", true, "language", "es"))
                .expectStatus()
                .isOk();

        peers.publish(
                Visits.of(mira, IN_FOUR_DAYS.plus(Duration.ofDays(30)), NOW).booked());

        await().until(() -> TextProvider.ONLY.to(mira).size() == 1);
        assertThat(TextProvider.ONLY.to(mira).getFirst().body()).contains("reserva confirmada");
        assertThat(MailServer.to(mira)).hasSize(1);
    }

    @Test
    void noAdviceMeansNoAftercare() {
        Client mira = booked();
        Choosing.choose(http, token(mira), Map.of("advice", false))
                .expectStatus()
                .isOk();

        peers.publish(Courses.session(mira, NOW.minus(Duration.ofDays(2)), Origin.STAFF));

        withheld(mira, WithheldReason.OPTED_OUT);
    }

    @Test
    void everyChangeIsKeptAndSayingTheSameTwiceIsNone() {
        Client mira = booked();
        String token = token(mira);

        Choosing.choose(http, token, Map.of("invitations", false))
                .expectStatus()
                .isOk();
        Choosing.choose(http, token, Map.of("invitations", false))
                .expectStatus()
                .isOk();
        Choosing.choose(http, token, Map.of("invitations", true)).expectStatus().isOk();

        assertThat(jdbc.sql("SELECT became ->> 'invitations' FROM preference_act WHERE client_id = :client ORDER BY id")
                        .param("client", mira.id())
                        .query(String.class)
                        .list())
                .containsExactly("false", "true");
        http.get()
                .uri("/v1/public/preferences/{token}", token)
                .exchange()
                .expectBody()
                .jsonPath("$.invitations")
                .isEqualTo(true);
    }

    @Test
    void nobodyCanMakeThemselvesUnreachableOrSpeakAnUnknownLanguage() {
        Client mira = booked();
        String token = token(mira);

        Choosing.choose(http, token, Map.of("email", false)).expectStatus().isBadRequest();
        Choosing.choose(http, token, Map.of("language", "tlh")).expectStatus().isBadRequest();
        Choosing.choose(http, token, Map.of("shoeSize", 44)).expectStatus().isBadRequest();
        Choosing.choose(http, "nobodys", Map.of()).expectStatus().isNotFound();

        http.get()
                .uri("/v1/public/preferences/{token}", token)
                .exchange()
                .expectBody()
                .jsonPath("$.email")
                .isEqualTo(true);
    }

    private Client booked() {
        Client mira = Client.whoSpeaks("en-US");
        peers.publish(Visits.of(mira, IN_FOUR_DAYS, NOW).booked());
        await().until(() -> MailServer.to(mira).size() == 1);
        return mira;
    }

    private static String token(Client client) {
        return MailServer.to(client).getFirst().preferencesToken();
    }

    private void withheld(Client client, WithheldReason reason) {
        MessageWithheld fact = events.await(
                Topic.MESSAGES, client.id().toString(), MessageWithheld.class, it -> it.reason() == reason);
        assertThat(fact.clientId()).isEqualTo(client.id());
    }
}
