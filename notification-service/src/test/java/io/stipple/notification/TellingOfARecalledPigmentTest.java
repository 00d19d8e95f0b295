package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.notification.MessageSent;
import io.stipple.contracts.session.ClientExposed;
import io.stipple.notification.world.Choosing;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.Courses;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.notification.world.Visits;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@NotificationTest
class TellingOfARecalledPigmentTest {

    private static final Instant NOW = TurnableClock.START;
    private static final Instant ELEVEN_AT_NIGHT = NOW.plus(Duration.ofHours(13));
    private static final Instant EIGHT_IN_THE_MORNING = NOW.plus(Duration.ofHours(22));
    private static final String SUBJECT = "Please read: a pigment used in your treatment is recalled";

    @Autowired
    Peers peers;

    @Autowired
    EventsOnTopic events;

    @Autowired
    TurnableClock clock;

    @Autowired
    RestTestClient http;

    private final Client mira = Client.whoSpeaks("en-US").withoutConsent();
    private final UUID exposure = UUID.randomUUID();

    @Test
    void reachesAtOnceEvenThoseWhoWantNothingElse() {
        peers.publish(Visits.of(mira, NOW.plus(Duration.ofDays(20)), NOW).booked());
        await().until(() -> MailServer.to(mira).size() == 1);
        Choosing.choose(
                http,
                MailServer.to(mira).getFirst().preferencesToken(),
                Map.of("reminders", false, "advice", false, "invitations", false));

        peers.publish(exposed(NOW), 2);

        MessageSent sent = events.await(
                Topic.MESSAGES,
                mira.id().toString(),
                MessageSent.class,
                it -> it.aboutId().equals(exposure));
        assertThat(MailServer.to(mira)).hasSize(2);
        assertThat(MailServer.to(mira).getLast().subject()).isEqualTo(SUBJECT);
        assertThat(MailServer.to(mira).getLast().id()).contains(sent.messageId().toString());
    }

    @Test
    void waitsOutTheNight() {
        peers.publish(Courses.clinic(NOW));
        clock.turnTo(ELEVEN_AT_NIGHT);

        peers.publish(exposed(ELEVEN_AT_NIGHT));
        await().during(Duration.ofMillis(600)).until(() -> MailServer.to(mira).isEmpty());
        clock.turnTo(EIGHT_IN_THE_MORNING);

        await().until(() -> MailServer.to(mira).size() == 1);
    }

    private ClientExposed exposed(Instant when) {
        return Courses.exposed(mira, exposure, when);
    }
}
