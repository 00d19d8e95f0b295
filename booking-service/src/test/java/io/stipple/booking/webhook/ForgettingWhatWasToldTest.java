package io.stipple.booking.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.testing.ServiceTest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class ForgettingWhatWasToldTest {
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    @Autowired
    JdbcClient database;

    @Autowired
    OldDeliveries old;

    @Autowired
    Deliveries deliveries;

    private UUID webhook;

    @BeforeEach
    void aWebhookThatIsGone() {
        webhook = UUID.randomUUID();
        database.sql("""
            insert into webhook (id, address, secret, events, made_by, made_at, removed_at)
            values (?, 'https://example.org/', 'x', '{}', uuidv7(), now(), now())\
            """).param(webhook).update();
    }

    @Test
    void keepsAMonthOfWhatArrivedAndThreeOfWhatDidNot() {
        settled("DELIVERED", 31);
        settled("DELIVERED", 29);
        settled("PARKED", 31);
        settled("PARKED", 91);
        settled("WAITING", 0);

        old.forget();

        assertThat(database.sql("""
                select state || ' ' || extract(day from now() - settled_at) from webhook_delivery
                 where webhook_id = ? order by 1\
                """).param(webhook).query(String.class).list())
                .containsExactly("DELIVERED 29", "PARKED 31");
    }

    @Test
    void takesNothingForNewsThatIsOlder() {
        var listening = new Webhook(
                webhook, Optional.empty(), URI.create("https://example.org/"), List.of(), webhook, Instant.EPOCH);

        deliveries.addAsItHappens(List.of(listening), List.of(recorded(31), recorded(29)), NOW);

        assertThat(deliveries.count(webhook, Deliveries.State.WAITING)).isEqualTo(1);
    }

    private static Told recorded(int daysAgo) {
        return new Told(UUID.randomUUID(), "appointment-booked", "nowhere", NOW.minusSeconds(daysAgo * 86_400L), "{}");
    }

    private void settled(String state, int daysAgo) {
        database.sql("""
            insert into webhook_delivery (id, webhook_id, event_id, event, body, state, settled_at)
            values (uuidv7(), :webhook, uuidv7(), 'appointment-booked', '{}', :state,
                    case when :state <> 'WAITING' then now() - make_interval(days => :days) end)\
            """)
                .param("webhook", webhook)
                .param("state", state)
                .param("days", daysAgo)
                .update();
    }
}
