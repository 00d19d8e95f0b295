package io.stipple.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stipple.contracts.Topic;
import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.MessageWithheld;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.world.Client;
import io.stipple.notification.world.Courses;
import io.stipple.notification.world.Mail;
import io.stipple.notification.world.MailServer;
import io.stipple.notification.world.NotificationTest;
import io.stipple.notification.world.Peers;
import io.stipple.notification.world.Visits;
import io.stipple.platform.testing.EventsOnTopic;
import io.stipple.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NotificationTest
class RemindingOfTheNextSessionTest {

    private static final Instant NOW = TurnableClock.START;
    /// Ten in the morning in Miami, ten days after the first session.
    private static final Instant THE_GAP_OPENS = NOW.plus(Duration.ofDays(10));

    private static final String SUBJECT = "Your next session can be booked";

    @Autowired
    Peers peers;

    @Autowired
    EventsOnTopic events;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final Client mira = Client.whoSpeaks("en-US");
    private final UUID plan = UUID.randomUUID();

    @Test
    void comesWhenTheSkinHasHealedAndNoneIsBooked() {
        agreedAndTreated();

        clock.turnTo(THE_GAP_OPENS.minusSeconds(1));
        await().during(Duration.ofMillis(600)).until(() -> subjects().stream().noneMatch(SUBJECT::equals));
        clock.turnTo(THE_GAP_OPENS);

        await().until(() -> subjects().contains(SUBJECT));
    }

    @Test
    void comesNotWhenItIsBooked() {
        agreedAndTreated();
        await().until(this::isPlanned);

        peers.publish(
                Visits.of(mira, THE_GAP_OPENS.plus(Duration.ofDays(2)), NOW).bookedFor(plan, 2));

        MessageWithheld withheld = events.await(
                Topic.MESSAGES,
                mira.id().toString(),
                MessageWithheld.class,
                fact -> fact.kind() == MessageKind.NEXT_SESSION);
        assertThat(withheld.reason()).isEqualTo(WithheldReason.ALREADY_BOOKED);
    }

    @Test
    void comesAfterAllWhenTheBookedOneFallsThrough() {
        Visits second = Visits.of(mira, THE_GAP_OPENS.plus(Duration.ofDays(2)), NOW);
        agreedAndTreated();
        peers.publish(second.bookedFor(plan, 2));
        peers.publish(second.cancelled(1, NOW));
        await().until(() -> subjects().stream().anyMatch(subject -> subject.startsWith("Cancelled")));

        clock.turnTo(THE_GAP_OPENS);

        await().until(() -> subjects().contains(SUBJECT));
    }

    @Test
    void comesThoughThePlanWasToldAfterTheSession() {
        peers.publish(Courses.firstSession(mira, plan, NOW));
        clock.turn(Duration.ofDays(1));
        await().until(() -> subjects().contains("Your scalp today: day 1"));
        peers.publish(Courses.agreed(mira, plan, NOW));

        await().pollDelay(Duration.ofMillis(300)).until(() -> {
            clock.turnTo(THE_GAP_OPENS);
            return subjects().contains(SUBJECT);
        });
    }

    private void agreedAndTreated() {
        peers.publish(Courses.agreed(mira, plan, NOW));
        peers.publish(Courses.firstSession(mira, plan, NOW));
        clock.turn(Duration.ofDays(1));
        await().until(() -> subjects().contains("Your scalp today: day 1"));
    }

    /// The agreement comes on another topic than the session, and may be later.
    private boolean isPlanned() {
        return jdbc.sql("SELECT count(*) FROM message WHERE about_id = :plan AND state = 'PLANNED'")
                        .param("plan", plan)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private List<String> subjects() {
        return MailServer.to(mira).stream().map(Mail::subject).toList();
    }
}
