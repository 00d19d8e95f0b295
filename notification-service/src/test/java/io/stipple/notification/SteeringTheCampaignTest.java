package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.contracts.notification.TouchUpDeclined;
import io.stipple.contracts.notification.TouchUpDue;
import io.stipple.contracts.notification.TouchUpPlanned;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.Courses;
import io.stipple.notification.world.Mail;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.platform.testing.ClinicRight;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TestIssuer;
import io.stipple.platform.testing.TestToken;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@NotificationTest
class SteeringTheCampaignTest {
    private static final LocalDate IN_FOUR_YEARS = LocalDate.of(2030, 12, 2);
    private static final Instant TEN_THAT_DAY = Instant.parse("2030-12-02T15:00:00Z");
    private static final Pattern OPT_OUT = Pattern.compile("https://stipple.example/opt-out/(\\S+)");

    @Autowired
    Peers peers;

    @Autowired
    EventsOnTopic events;

    @Autowired
    TurnableClock clock;

    @Autowired
    RestTestClient http;

    @BeforeEach
    void theClinicIsInFlorida() {
        peers.publish(Courses.clinic(TurnableClock.START));
    }

    @AfterEach
    void nothingStaysPaused() {
        post("/v1/clinics/miami-brickell/touch-ups/resume", TestIssuer.token().operator(), 200);
    }

    @Test
    void lettingOneRestHoldsItsInvitationsUntilItGoesOn() {
        Client mira = Client.whoSpeaks("en-US");
        planned(mira);
        post("/v1/clinics/miami-brickell/touch-ups/pause", manager(), 200);

        clock.turnTo(TEN_THAT_DAY);
        events.await(Topic.TOUCH_UPS, mira.id().toString(), TouchUpDue.class);
        await().during(Duration.ofSeconds(1)).until(() -> MailServer.to(mira).isEmpty());
        post("/v1/clinics/miami-brickell/touch-ups/resume", manager(), 200);
        clock.turn(Duration.ofHours(1));

        await().until(() -> MailServer.to(mira).size() == 1);
    }

    @Test
    void aNoAtTheDeskEndsIt() {
        Client mira = Client.whoSpeaks("en-US");
        UUID touchUp = planned(mira);
        clock.turnTo(TEN_THAT_DAY);
        await().until(() -> MailServer.to(mira).size() == 1);

        post("/v1/touch-ups/" + touchUp + "/decline", manager(), 200);
        post("/v1/touch-ups/" + touchUp + "/decline", manager(), 200);

        assertThat(events.await(Topic.TOUCH_UPS, mira.id().toString(), TouchUpDeclined.class)
                        .touchUpId())
                .isEqualTo(touchUp);
        assertThat(events.await(Topic.MESSAGES, mira.id().toString(), MessageWithheld.class)
                        .reason())
                .isEqualTo(WithheldReason.DECLINED);
    }

    @Test
    void aNoByTheClientsLinkEndsWhatIsDue() {
        Client mira = Client.whoSpeaks("en-US");
        planned(mira);
        clock.turnTo(TEN_THAT_DAY);
        Mail first = await().until(() -> MailServer.to(mira), mails -> mails.size() == 1)
                .getFirst();
        Matcher link = OPT_OUT.matcher(first.text());
        assertThat(link.find()).isTrue();

        http.post()
                .uri("/v1/public/declines/{token}", link.group(1))
                .exchange()
                .expectBody()
                .jsonPath("$.touchUps")
                .isEqualTo(1);

        events.await(Topic.TOUCH_UPS, mira.id().toString(), TouchUpDeclined.class);
    }

    @Test
    void isSeenByClinicAndMonth() {
        planned(Client.whoSpeaks("en-US"));
        planned(Client.whoSpeaks("en-US"));

        http.get()
                .uri("/v1/campaigns/touch-ups?from=2030-12&to=2030-12")
                .headers(TestIssuer.token().operator().bearer())
                .exchange()
                .expectBody()
                .jsonPath("$.lines[?(@.clinic == 'miami-brickell' && @.month == '2030-12' && @.planned >= 2)]")
                .exists();
    }

    private UUID planned(Client client) {
        peers.publish(Courses.completed(client, IN_FOUR_YEARS, TurnableClock.START));
        return events.await(Topic.TOUCH_UPS, client.id().toString(), TouchUpPlanned.class)
                .touchUpId();
    }

    private static TestToken manager() {
        return TestIssuer.token().at("miami-brickell", ClinicRight.MANAGER);
    }

    private void post(String path, TestToken who, int status) {
        http.post().uri(path).headers(who.bearer()).exchange().expectStatus().isEqualTo(status);
    }
}
