package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.notification.Channel;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.MessageSent;
import io.stipple.notification.world.Choosing;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.Mail;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.notification.world.TextProvider;
import io.stipple.notification.world.Visits;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;

/// What users of other systems complain about when it comes to reminders: each must not happen here.
@NotificationTest
class WhatOthersClientsComplainAboutTest {

    private static final Instant NOW = TurnableClock.START;
    private static final Instant IN_FOUR_DAYS = NOW.plus(Duration.ofDays(4));
    private static final Duration LONG_ENOUGH = Duration.ofMillis(600);

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

    /// OpenEMR #11477: the reminder came again with every hourly run.
    @Test
    void aReminderDoesNotComeAgainEveryHour() {
        Client mira = booked();

        clock.turnTo(IN_FOUR_DAYS.minus(Duration.ofHours(72)));
        arrived(mira, 2);
        for (int hours = 0; hours < 5; hours++) {
            clock.turn(Duration.ofHours(1));
        }

        await().during(LONG_ENOUGH).until(() -> MailServer.to(mira).size() == 2);
    }

    /// cal.diy #10749: all reminders came at the moment of booking.
    @Test
    void remindersDoNotComeTogetherWithTheConfirmation() {
        Client mira = booked();

        await().during(LONG_ENOUGH).until(() -> MailServer.to(mira).size() == 1);

        assertThat(MailServer.to(mira).getFirst().subject()).startsWith("Booked:");
    }

    /// cal.diy #17928: the confirmation came, and of the later messages none, above all no text.
    @Test
    void everythingAfterTheConfirmationComesTooAndAsATextWhereThatWasChosen() {
        Client mira = Client.whoSpeaks("en-US");
        peers.publish(Visits.of(mira, IN_FOUR_DAYS, NOW).booked());
        Choosing.texts(http, arrived(mira, 1).getFirst().preferencesToken());

        clock.turnTo(IN_FOUR_DAYS.minus(Duration.ofHours(72)));
        arrived(mira, 2);
        clock.turnTo(IN_FOUR_DAYS.minus(Duration.ofHours(24)));
        arrived(mira, 3);
        clock.turnTo(IN_FOUR_DAYS.minus(Duration.ofHours(2)));

        await().until(() -> TextProvider.ONLY.to(mira).size() == 1);
        assertThat(TextProvider.ONLY.to(mira).getFirst().body())
                .startsWith("Stipple Miami Brickell: see you soon.")
                .contains("10:00");
        MessageSent text = events.await(
                Topic.MESSAGES, mira.id().toString(), MessageSent.class, sent -> sent.channel() == Channel.SMS);
        assertThat(text.kind()).isEqualTo(MessageKind.REMINDER);
    }

    /// Ottehr #3980: each text came three times.
    @Test
    void aTextComesOnceThoughTheBookingIsToldThreeTimes() {
        Client mira = Client.whoSpeaks("en-US");
        Client later = Client.whoSpeaks("en-US");
        peers.publish(Visits.of(mira, IN_FOUR_DAYS, NOW).booked(), 3);
        peers.publish(Visits.of(later, IN_FOUR_DAYS, NOW).booked());
        Choosing.texts(http, arrived(mira, 1).getFirst().preferencesToken());
        Choosing.texts(http, arrived(later, 1).getFirst().preferencesToken());

        clock.turnTo(IN_FOUR_DAYS.minus(Duration.ofHours(2)));

        await().until(() -> TextProvider.ONLY.to(later).size() == 1);
        await().during(LONG_ENOUGH).until(() -> TextProvider.ONLY.to(mira).size() == 1);
    }

    /// OpenEMR PR #11589: noting that somebody was reminded overwrote how the visit stood.
    @Test
    void remindingLeavesTheVisitAsItStands() {
        Client mira = booked();
        Map<String, Object> before = visit(mira);

        clock.turnTo(IN_FOUR_DAYS.minus(Duration.ofHours(72)));
        arrived(mira, 2);

        assertThat(visit(mira)).isEqualTo(before);
        clock.turnTo(IN_FOUR_DAYS.minus(Duration.ofHours(24)));
        arrived(mira, 3);
    }

    private Client booked() {
        Client mira = Client.whoSpeaks("en-US");
        peers.publish(Visits.of(mira, IN_FOUR_DAYS, NOW).booked());
        arrived(mira, 1);
        return mira;
    }

    private Map<String, Object> visit(Client client) {
        return jdbc.sql("SELECT * FROM visit WHERE client_id = :client")
                .param("client", client.id())
                .query()
                .singleRow();
    }

    private static List<Mail> arrived(Client client, int count) {
        return await().until(() -> MailServer.to(client), mails -> mails.size() == count);
    }
}
