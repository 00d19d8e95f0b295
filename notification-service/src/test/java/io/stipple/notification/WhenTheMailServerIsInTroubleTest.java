package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.world.BookingStandIn;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.notification.world.Visits;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NotificationTest
class WhenTheMailServerIsInTroubleTest {

    @Autowired
    Peers peers;

    @Autowired
    EventsOnTopic events;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyLetterWaitsAndArrivesOnceWhenItIsBack() {
        List<Client> clients =
                IntStream.range(0, 20).mapToObj(i -> Client.whoSpeaks("en-US")).toList();
        MailServer.off();
        clients.forEach(this::books);
        await().until(() -> attempted() > 0);

        MailServer.on();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> clients.stream()
                        .allMatch(client -> MailServer.to(client).size() == 1));
        await().during(Duration.ofSeconds(1))
                .until(() -> clients.stream()
                        .allMatch(client -> MailServer.to(client).size() == 1));
    }

    @Test
    void whatADeadInstanceHeldIsFoundAgain() {
        Client mira = Client.whoSpeaks("en-US");
        MailServer.off();
        books(mira);
        await().until(() -> claimedByTheDead(mira) == 1);

        MailServer.on();

        await().until(() -> MailServer.to(mira).size() == 1);
    }

    @Test
    void aClientWhoseDataIsGoneIsNotWrittenTo() {
        Client mira = Client.whoSpeaks("en-US");
        BookingStandIn.forgets(mira);

        books(mira);

        MessageWithheld withheld = events.await(
                Topic.MESSAGES,
                mira.id().toString(),
                MessageWithheld.class,
                fact -> fact.reason() == WithheldReason.ERASED);
        assertThat(withheld.clientId()).isEqualTo(mira.id());
    }

    private void books(Client client) {
        peers.publish(Visits.of(client, TurnableClock.START.plus(Duration.ofDays(20)), TurnableClock.START)
                .booked());
    }

    private int attempted() {
        return jdbc.sql("SELECT count(*) FROM message WHERE attempts > 0")
                .query(Integer.class)
                .single();
    }

    /// As if an instance had claimed it and died.
    private int claimedByTheDead(Client client) {
        return jdbc.sql("""
                UPDATE message SET claim = :dead, claimed_until = clock_timestamp() + interval '1 s'
                WHERE client_id = :client AND state = 'PLANNED' AND kind = 'BOOKING_CONFIRMED'""")
                .param("dead", UUID.randomUUID())
                .param("client", client.id())
                .update();
    }
}
