package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.stipple.contracts.Topic;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.MessageSent;
import io.stipple.notification.world.BookingStandIn;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.Mail;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.notification.world.Visits;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class ConfirmingAVisitTest {

    private static final Instant NEXT_MONDAY_TEN = Instant.parse("2026-12-14T15:00:00Z");

    @Autowired
    Peers peers;

    @Autowired
    EventsOnTopic events;

    @Test
    void arrivesInTheClientsLanguageWithACalendarEntryInClinicTime() {
        Client mira = Client.whoSpeaks("es-US");

        peers.publish(Visits.of(mira, NEXT_MONDAY_TEN, TurnableClock.START).booked());

        Mail mail = await().until(() -> MailServer.to(mira), mails -> !mails.isEmpty())
                .getFirst();
        assertThat(mail.subject()).isEqualTo("Reserva confirmada: Consulta, lunes, 14 de diciembre de 2026");
        assertThat(mail.text()).contains("10:00", "hora estándar oriental", "Stipple Miami Brickell");
        assertThat(mail.html()).contains("1 Brickell Avenue, Miami");
        assertThat(mail.property("SEQUENCE")).isEqualTo("0");
        assertThat(mail.visit().getProperty("DTSTART").orElseThrow().toString())
                .contains("TZID=America/New_York:20261214T100000");
        MessageSent sent = events.await(Topic.MESSAGES, mira.id().toString(), MessageSent.class);
        assertThat(sent.kind()).isEqualTo(MessageKind.BOOKING_CONFIRMED);
        assertThat(mail.id()).isEqualTo("<" + sent.messageId() + "@stipple.example>");
    }

    /// By another library than the one that wrote it.
    @Test
    void isTakenIntoTheClientsCalendar() {
        Client mira = Client.whoSpeaks("es-US");
        Visits visit = Visits.of(mira, NEXT_MONDAY_TEN, TurnableClock.START);

        peers.publish(visit.booked());

        Mail mail = await().until(() -> MailServer.to(mira), mails -> !mails.isEmpty())
                .getFirst();
        ICalendar file = Biweekly.parse(mail.file("visit.ics")).first();
        VEvent event = file.getEvents().getFirst();
        assertThat(file.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo(visit.id() + "@stipple");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(NEXT_MONDAY_TEN);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(NEXT_MONDAY_TEN.plus(Duration.ofMinutes(45)));
        assertThat(event.getSummary().getValue()).isEqualTo("Consulta · Stipple Miami Brickell");
        assertThat(event.getLocation().getValue()).contains("1 Brickell Avenue, Miami");
        assertThat(event.getAttendees().getFirst().getEmail()).isEqualTo(mira.email());
    }

    @Test
    void carriesALinkToSeeMoveOrCancelItUntilItIsOver() {
        Client mira = Client.whoSpeaks("en-US");
        Visits visit = Visits.of(mira, NEXT_MONDAY_TEN, TurnableClock.START);

        peers.publish(visit.booked());

        Mail mail = await().until(() -> MailServer.to(mira), mails -> !mails.isEmpty())
                .getFirst();
        var link = BookingStandIn.linkOf(mail.linkToken());
        assertThat(link.path("purpose").asString()).isEqualTo("APPOINTMENT");
        assertThat(link.path("appointmentId").asString()).isEqualTo(visit.id().toString());
        assertThat(link.path("expiresAt").asString()).isEqualTo("2026-12-14T15:45:00Z");
    }

    @Test
    void comesWithoutALinkRatherThanNotAtAllWhenBookingKnowsNoSuchVisitOfTheirs() {
        Client mira = Client.whoSpeaks("en-US");
        Visits visit = Visits.of(mira, NEXT_MONDAY_TEN, TurnableClock.START);
        BookingStandIn.forgets(visit.id());

        peers.publish(visit.booked());

        Mail mail = await().until(() -> MailServer.to(mira), mails -> !mails.isEmpty())
                .getFirst();
        assertThat(mail.html()).doesNotContain("/links/");
    }

    @Test
    void comesOnceThoughTheFactIsDeliveredFiveTimes() {
        Client mira = Client.whoSpeaks("en-US");
        Client later = Client.whoSpeaks("en-US");

        peers.publish(Visits.of(mira, NEXT_MONDAY_TEN, TurnableClock.START).booked(), 5);
        peers.publish(Visits.of(later, NEXT_MONDAY_TEN.plusSeconds(7200), TurnableClock.START)
                .booked());

        await().until(() -> MailServer.to(later).size() == 1);
        await().during(Duration.ofSeconds(1)).until(() -> MailServer.to(mira).size() == 1);
        assertThat(MailServer.to(mira).getFirst().subject()).startsWith("Booked: Consultation on Monday");
    }
}
