package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.notification.TouchUpBooked;
import io.stipple.contracts.notification.TouchUpDue;
import io.stipple.contracts.notification.TouchUpInvited;
import io.stipple.contracts.notification.TouchUpPlanned;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.world.BookingStandIn;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.Courses;
import io.stipple.notification.world.Mail;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.notification.world.Visits;
import io.stipple.notification.world.Withheld;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@NotificationTest
class InvitingToATouchUpTest {

    private static final LocalDate IN_THREE_YEARS = LocalDate.of(2029, 12, 1);
    private static final Instant TEN_THAT_DAY = Instant.parse("2029-12-01T15:00:00Z");
    private static final Instant SEVEN_THAT_DAY = Instant.parse("2029-12-01T12:00:00Z");
    private static final Pattern OPT_OUT = Pattern.compile("https://stipple.example/opt-out/(\\S+)");
    private static final Pattern LINK = Pattern.compile("https://stipple.example/links/(\\S+)");

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

    @Test
    void happensYearsAheadWithALinkToBookAndStopsAfterThree() {
        Client mira = planned(Client.whoSpeaks("en-US"));

        clock.turnTo(TEN_THAT_DAY);
        Mail first = arrived(mira, 1).getFirst();
        clock.turn(Duration.ofDays(30));
        arrived(mira, 2);
        clock.turn(Duration.ofDays(60));
        arrived(mira, 3);
        clock.turn(Duration.ofDays(90));

        await().during(Duration.ofSeconds(1)).until(() -> MailServer.to(mira).size() == 3);
        assertThat(first.subject()).isEqualTo("Is it time for a touch-up?");
        assertThat(BookingStandIn.linkOf(find(LINK, first.text()))
                        .path("clientId")
                        .asString())
                .isEqualTo(mira.id().toString());
        assertThat(story(mira, TouchUpInvited.class))
                .extracting(TouchUpInvited::invitation)
                .containsExactly(1, 2, 3);
        assertThat(story(mira, TouchUpDue.class)).hasSize(1);
    }

    @Test
    void waitsForTheHoursTheLawAllows() {
        Client mira = planned(Client.whoSpeaks("es-US"));
        Instant tenInTheEvening = TEN_THAT_DAY.plus(Duration.ofHours(12));

        clock.turnTo(tenInTheEvening);
        events.await(Topic.TOUCH_UPS, mira.id().toString(), TouchUpDue.class);
        await().during(Duration.ofSeconds(1)).until(() -> MailServer.to(mira).isEmpty());
        clock.turnTo(SEVEN_THAT_DAY.plus(Duration.ofHours(25)));

        assertThat(arrived(mira, 1).getFirst().subject()).isEqualTo("¿Es hora de un retoque?");
    }

    @Test
    void stopsForThoseWhoOptOut() {
        Client mira = planned(Client.whoSpeaks("en-US"));
        clock.turnTo(TEN_THAT_DAY);
        String token = find(OPT_OUT, arrived(mira, 1).getFirst().text());

        http.get()
                .uri("/v1/public/opt-outs/{token}", token)
                .exchange()
                .expectBody()
                .jsonPath("$.optedOut")
                .isEqualTo(false);
        http.post()
                .uri("/v1/public/opt-outs/{token}", token)
                .exchange()
                .expectStatus()
                .isOk();
        clock.turn(Duration.ofDays(30));

        await().untilAsserted(() -> assertThat(Withheld.from(mira, events)).containsExactly(WithheldReason.NO_CONSENT));
        http.get()
                .uri("/v1/public/opt-outs/{token}", token)
                .exchange()
                .expectBody()
                .jsonPath("$.optedOut")
                .isEqualTo(true);
        http.post()
                .uri("/v1/public/opt-outs/{token}", "made-up")
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(MailServer.to(mira)).hasSize(1);
    }

    @Test
    void leavesAloneThoseWhoNeverAgreed() {
        Client mira = planned(Client.whoSpeaks("en-US").withoutConsent());

        clock.turnTo(TEN_THAT_DAY);

        await().untilAsserted(() -> assertThat(Withheld.from(mira, events)).containsExactly(WithheldReason.NO_CONSENT));
        assertThat(MailServer.to(mira)).isEmpty();
    }

    @Test
    void stopsOnceTheClientHasBookedAndGoesOnIfThatFallsThrough() {
        Client mira = planned(Client.whoSpeaks("en-US"));
        TouchUpPlanned touchUp = events.await(Topic.TOUCH_UPS, mira.id().toString(), TouchUpPlanned.class);
        clock.turnTo(TEN_THAT_DAY);
        arrived(mira, 1);
        Visits check = Visits.of(mira, TEN_THAT_DAY.plus(Duration.ofDays(40)), TEN_THAT_DAY)
                .as(AppointmentKind.FADE_CHECK);

        peers.publish(check.booked(Optional.of(touchUp.touchUpId())));
        arrived(mira, 2);
        assertThat(events.await(Topic.TOUCH_UPS, mira.id().toString(), TouchUpBooked.class)
                        .appointmentId())
                .isEqualTo(check.id());
        await().untilAsserted(
                        () -> assertThat(Withheld.from(mira, events)).containsExactly(WithheldReason.ALREADY_BOOKED));
        peers.publish(check.cancelled(1, TEN_THAT_DAY));
        arrived(mira, 3);
        clock.turn(Duration.ofDays(30));

        assertThat(arrived(mira, 4).getLast().subject()).isEqualTo("Your fade check at Stipple Miami Brickell");
    }

    private Client planned(Client client) {
        peers.publish(Courses.completed(client, IN_THREE_YEARS, TurnableClock.START));
        TouchUpPlanned planned = events.await(Topic.TOUCH_UPS, client.id().toString(), TouchUpPlanned.class);
        assertThat(planned.dueOn()).isEqualTo(IN_THREE_YEARS);
        return client;
    }

    private static String find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static List<Mail> arrived(Client client, int count) {
        return await().until(() -> MailServer.to(client), mails -> mails.size() == count);
    }

    private <F> List<F> story(Client client, Class<F> kind) {
        return events.story(Topic.TOUCH_UPS, client.id().toString()).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
