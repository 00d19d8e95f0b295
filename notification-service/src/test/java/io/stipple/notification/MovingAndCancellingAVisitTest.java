package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.world.Client;
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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class MovingAndCancellingAVisitTest {

    private static final Instant NOW = TurnableClock.START;
    private static final Instant IN_TEN_DAYS = NOW.plus(Duration.ofDays(10));
    private static final Instant IN_TWELVE_DAYS = NOW.plus(Duration.ofDays(12));

    @Autowired
    Peers peers;

    @Autowired
    EventsOnTopic events;

    @Autowired
    TurnableClock clock;

    @Test
    void keepsOneCalendarEntryWhoseSequenceRises() {
        Client mira = Client.whoSpeaks("en-US");
        Visits visit = Visits.of(mira, IN_TEN_DAYS, NOW);

        peers.publish(visit.booked());
        arrived(mira, 1);
        peers.publish(visit.movedTo(IN_TWELVE_DAYS, 1));
        arrived(mira, 2);
        peers.publish(visit.cancelled(2, NOW));

        List<Mail> mails = arrived(mira, 3);
        assertThat(mails).extracting(mail -> mail.property("UID")).containsOnly(visit.id() + "@stipple");
        assertThat(mails).extracting(mail -> mail.property("SEQUENCE")).containsExactly("0", "1", "2");
        assertThat(mails)
                .extracting(mail -> mail.calendar().getMethod().getValue())
                .containsExactly("REQUEST", "REQUEST", "CANCEL");
    }

    @Test
    void remindsOnlyOfTheNewTime() {
        Client mira = Client.whoSpeaks("en-US");
        Visits visit = Visits.of(mira, IN_TEN_DAYS, NOW);
        peers.publish(visit.booked());
        arrived(mira, 1);
        peers.publish(visit.movedTo(IN_TWELVE_DAYS, 1));
        arrived(mira, 2);

        clock.turnTo(IN_TEN_DAYS.minus(Duration.ofHours(72)));
        await().during(Duration.ofSeconds(1)).until(() -> MailServer.to(mira).size() == 2);
        clock.turnTo(IN_TWELVE_DAYS.minus(Duration.ofHours(72)));
        arrived(mira, 3);
        clock.turnTo(IN_TWELVE_DAYS.minus(Duration.ofHours(24)));

        assertThat(arrived(mira, 4).getLast().subject())
                .isEqualTo("Reminder: Consultation on Sunday, December 13, 2026");
        assertThat(withheld(mira)).containsOnly(WithheldReason.VISIT_MOVED);
    }

    @Test
    void withdrawsRemindersOfACancelledVisitWithTheReason() {
        Client mira = Client.whoSpeaks("en-US");
        Visits visit = Visits.of(mira, IN_TEN_DAYS, NOW).as(AppointmentKind.SESSION);
        peers.publish(visit.booked());
        arrived(mira, 1);
        peers.publish(visit.cancelled(1, NOW));
        arrived(mira, 2);

        clock.turnTo(IN_TEN_DAYS.minus(Duration.ofHours(24)));

        await().during(Duration.ofSeconds(1)).until(() -> MailServer.to(mira).size() == 2);
        await().untilAsserted(() -> assertThat(withheld(mira))
                .containsExactly(WithheldReason.VISIT_GONE, WithheldReason.VISIT_GONE, WithheldReason.VISIT_GONE));
    }

    @Test
    void isKeptToItselfForHistoryBroughtIn() {
        Client mira = Client.whoSpeaks("en-US");
        Visits past = Visits.of(mira, NOW.minus(Duration.ofDays(100)), NOW).imported();
        Visits coming = Visits.of(mira, IN_TEN_DAYS, NOW).imported();

        peers.publish(past.booked());
        peers.publish(past.cancelled(1, NOW.minus(Duration.ofDays(101))));
        peers.publish(coming.booked());
        Client later = Client.whoSpeaks("en-US");
        peers.publish(Visits.of(later, IN_TEN_DAYS, NOW).booked());
        arrived(later, 1);
        clock.turnTo(IN_TEN_DAYS.minus(Duration.ofHours(72)));

        assertThat(arrived(mira, 1).getFirst().subject()).startsWith("Reminder:");
    }

    private static List<Mail> arrived(Client client, int count) {
        return await().until(() -> MailServer.to(client), mails -> mails.size() == count);
    }

    private List<WithheldReason> withheld(Client client) {
        return Withheld.all(client, events)
                .filter(fact -> fact.kind() != MessageKind.BOOKING_CANCELLED)
                .map(MessageWithheld::reason)
                .toList();
    }
}
