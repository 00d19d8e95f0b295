package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.contracts.booking.ClientMerged;
import io.stipple.contracts.booking.WaitlistOfferAccepted;
import io.stipple.contracts.booking.WaitlistOffered;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.contracts.notification.WithheldReason;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NotificationTest
class OfferingATimeThatCameFreeTest {

    private static final Instant NOW = TurnableClock.START;
    private static final Instant TOMORROW_AT_TEN = NOW.plus(Duration.ofDays(1));
    private static final Instant HALF_PAST = NOW.plus(Duration.ofMinutes(30));

    @Autowired
    Peers peers;

    @Autowired
    EventsOnTopic events;

    @Autowired
    JdbcClient jdbc;

    private final UUID offer = UUID.randomUUID();

    @Test
    void tellsWhoWaitsAtOnceWithALinkToTakeIt() {
        Client mira = Client.whoSpeaks("en-US");

        peers.publish(offered(mira, HALF_PAST));

        Mail mail = await().until(() -> MailServer.to(mira), mails -> mails.size() == 1)
                .getFirst();
        assertThat(mail.subject()).isEqualTo("A time has come free: Consultation on Wednesday, December 2, 2026");
        assertThat(mail.text()).contains("10:30\u00a0AM (Eastern Standard Time)");
        var link = BookingStandIn.linkOf(mail.linkToken());
        assertThat(link.path("purpose").asString()).isEqualTo("WAITLIST_OFFER");
        assertThat(link.path("offerId").asString()).isEqualTo(offer.toString());
        assertThat(link.path("expiresAt").asString()).isEqualTo(HALF_PAST.toString());
    }

    @Test
    void isTooLateOnceTheTimeHasPassedOn() {
        Client mira = Client.whoSpeaks("en-US");

        peers.publish(offered(mira, NOW.minusSeconds(1)));

        assertThat(events.await(Topic.MESSAGES, mira.id().toString(), MessageWithheld.class)
                        .reason())
                .isEqualTo(WithheldReason.EXPIRED);
        assertThat(MailServer.to(mira)).isEmpty();
    }

    @Test
    void followsWhoWaitsAndEndsWhenTheTimeIsTaken() {
        Client mira = Client.whoSpeaks("en-US");
        Client twin = Client.whoSpeaks("en-US");
        peers.publish(offered(mira, HALF_PAST));
        await().until(() -> MailServer.to(mira).size() == 1);

        peers.publish(new ClientMerged(mira.id(), twin.id(), Visits.CLINIC, NOW));
        peers.publish(new WaitlistOfferAccepted(offer, offer, twin.id(), Visits.CLINIC, UUID.randomUUID(), NOW));

        await().until(() -> standing().equals(twin.id() + " ACCEPTED"));
    }

    private WaitlistOffered offered(Client client, Instant expiresAt) {
        return new WaitlistOffered(
                offer,
                UUID.randomUUID(),
                client.id(),
                Visits.CLINIC,
                UUID.randomUUID(),
                AppointmentKind.CONSULTATION,
                TOMORROW_AT_TEN,
                TOMORROW_AT_TEN.plus(Duration.ofMinutes(45)),
                Visits.ZONE,
                expiresAt,
                NOW);
    }

    private String standing() {
        return jdbc.sql("SELECT client_id || ' ' || state FROM waitlist_offer WHERE offer_id = :offer")
                .param("offer", offer)
                .query(String.class)
                .single();
    }
}
