package io.stipple.notification.replanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.notification.world.Visits;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NotificationTest
class ChangingARuleTest {

    private static final Instant IN_TEN_DAYS = TurnableClock.START.plus(Duration.ofDays(10));

    @Autowired
    Peers peers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Replanning replanning;

    private final Client mira = Client.whoSpeaks("en-US");

    @Test
    void plansWhatIsAskedForTodayAndWithholdsWhatIsNot() {
        booked();
        change("UPDATE message SET variant = '96h', timings = 1 WHERE client_id = ? AND variant = '72h'");
        jdbc.sql("UPDATE known_rule SET version = '1' WHERE name = 'timings'").update();

        replanning.planAnew();
        replanning.planAnew();

        assertThat(messages("REMINDER")).containsExactly("24h PLANNED -", "72h PLANNED -", "96h WITHHELD RULE_CHANGED");
    }

    @Test
    void plansAgainWhatAnEarlierChangeHadWithheld() {
        booked();
        change("""
                UPDATE message SET state = 'WITHHELD', reason = 'RULE_CHANGED', decided_at = now(), timings = 1
                WHERE client_id = ? AND variant = '72h'""");
        jdbc.sql("UPDATE known_rule SET version = '1' WHERE name = 'timings'").update();

        replanning.planAnew();

        assertThat(messages("REMINDER")).containsExactly("24h PLANNED -", "72h PLANNED -");
    }

    @Test
    void keepsTheHourOnTheWallWhenTheLawChangesTheClock() {
        booked();
        change("UPDATE message SET due_at = due_at + interval '1 hour' WHERE client_id = ? AND kind = 'PREPARATION'");
        jdbc.sql("UPDATE known_rule SET version = 'older' WHERE name = 'zones'").update();

        replanning.planAnew();

        assertThat(jdbc.sql("SELECT due_at FROM message WHERE client_id = :client AND kind = 'PREPARATION'")
                        .param("client", mira.id())
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .single())
                .isEqualTo(Instant.parse("2026-12-06T15:00:00Z"));
    }

    private void booked() {
        peers.publish(Visits.of(mira, IN_TEN_DAYS, TurnableClock.START)
                .as(AppointmentKind.SESSION)
                .booked());
        await().until(() -> MailServer.to(mira).size() == 1);
    }

    private void change(String how) {
        assertThat(jdbc.sql(how).param(mira.id()).update()).isEqualTo(1);
    }

    private List<String> messages(String kind) {
        return jdbc.sql("""
                SELECT variant || ' ' || state || ' ' || coalesce(reason, '-') FROM message
                WHERE client_id = :client AND kind = :kind ORDER BY 1""")
                .param("client", mira.id())
                .param("kind", kind)
                .query(String.class)
                .list();
    }
}
