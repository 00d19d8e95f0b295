package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Origin;
import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.contracts.session.CourseCompleted;
import io.stipple.contracts.session.TreatmentType;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.Mail;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.notification.world.Visits;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NotificationTest
class WhatComesInAnOddWayTest {

    private static final Instant NOW = TurnableClock.START;
    private static final Instant IN_TEN_DAYS = NOW.plus(Duration.ofDays(10));

    @Autowired
    Peers peers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aVisitMovedTenTimesInAMinuteEndsAtItsLastTimeWithOneSetOfReminders() {
        Client mira = Client.whoSpeaks("en-US");
        Visits visit = Visits.of(mira, IN_TEN_DAYS, NOW);

        peers.publish(visit.booked());
        for (int move = 1; move <= 10; move++) {
            peers.publish(visit.movedTo(IN_TEN_DAYS.plus(Duration.ofHours(move)), move));
        }

        List<Mail> mails = await().until(
                        () -> MailServer.to(mira),
                        arrived -> !arrived.isEmpty()
                                && arrived.getLast().property("SEQUENCE").equals("10"));
        assertThat(mails)
                .extracting(mail -> Integer.parseInt(mail.property("SEQUENCE")))
                .isSorted();
        assertThat(mails).extracting(mail -> mail.property("UID")).containsOnly(visit.id() + "@stipple");
        assertThat(mails.getLast().text()).contains("8:00\u00a0PM");
        await().untilAsserted(() -> assertThat(waiting(visit.id())).containsExactly("24h 10", "72h 10"));
        assertThat(reasons(visit.id())).isSubsetOf("VISIT_MOVED", "ON_TIME");
    }

    @Test
    void aMoveOlderThanTheOneKnownChangesNothing() {
        Client mira = Client.whoSpeaks("en-US");
        Visits visit = Visits.of(mira, IN_TEN_DAYS, NOW);
        peers.publish(visit.booked());
        peers.publish(visit.movedTo(IN_TEN_DAYS.plus(Duration.ofDays(2)), 2));
        await().until(() -> waiting(visit.id()).equals(List.of("24h 2", "72h 2")));

        peers.publish(visit.movedTo(IN_TEN_DAYS.plus(Duration.ofDays(1)), 1));
        peers.publish(visit.cancelled(3, NOW));

        await().until(() ->
                MailServer.to(mira).stream().anyMatch(mail -> mail.subject().startsWith("Cancelled")));
        assertThat(MailServer.to(mira))
                .extracting(mail -> mail.property("SEQUENCE"))
                .doesNotContain("1");
    }

    @Test
    void aNameMadeToBreakALetterIsJustAName() {
        Client mira = Client.whoSpeaks("en-US").called("Mira\r\nBcc: all@clients.example ${7*7} {0} 🙂 דנה");

        peers.publish(Visits.of(mira, IN_TEN_DAYS, NOW).booked());

        Mail mail = await().until(() -> MailServer.to(mira), mails -> !mails.isEmpty())
                .getFirst();
        assertThat(mail.text()).contains("Mira Bcc: all@clients.example ${7*7} {0} 🙂 דנה");
        assertThat(mail.hasHeader("Bcc")).isFalse();
    }

    @Test
    void aClinicWhoseZoneChangedInvitesAtTenByItsNewClock() {
        Client mira = Client.whoSpeaks("en-US");
        String clinic = "reno-riverwalk";
        LocalDate opens = LocalDate.of(2030, 5, 17);
        peers.publish(new ClinicOpened(clinic, "America/Los_Angeles", "US-NV", NOW));
        peers.publish(new CourseCompleted(
                UUID.randomUUID(),
                mira.id(),
                clinic,
                TreatmentType.FULL_SHAVED,
                2,
                opens,
                opens.plusYears(2),
                "America/Los_Angeles",
                Origin.STAFF,
                NOW));
        await().until(() -> opensAt(mira).equals(List.of(Instant.parse("2030-05-17T07:00:00Z"))));

        peers.publish(new ClinicOpened(clinic, "America/Denver", "US-NV", NOW));

        await().until(() -> opensAt(mira).equals(List.of(Instant.parse("2030-05-17T06:00:00Z"))));
    }

    private List<Instant> opensAt(Client client) {
        return jdbc.sql("SELECT opens_at FROM touch_up WHERE client_id = :client")
                .param("client", client.id())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
    }

    private List<String> waiting(UUID visit) {
        return jdbc.sql("""
                SELECT variant || ' ' || revision FROM message
                WHERE about_id = :visit AND kind = 'REMINDER' AND state = 'PLANNED' ORDER BY 1""").param("visit", visit).query(String.class).list();
    }

    private List<String> reasons(UUID visit) {
        return jdbc.sql("SELECT DISTINCT reason FROM message WHERE about_id = :visit AND reason IS NOT NULL")
                .param("visit", visit)
                .query(String.class)
                .list();
    }
}
