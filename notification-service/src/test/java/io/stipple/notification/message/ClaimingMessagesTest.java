package io.stipple.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.world.NotificationTest;
import io.stipple.platform.identity.ClinicCode;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Two instances at the same rows of PostgreSQL, a century ahead of everybody else.
@NotificationTest
class ClaimingMessagesTest {
    private static final Instant DUE = Instant.parse("2125-06-01T10:00:00Z");
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration NO_TIME = Duration.ZERO;
    private static final Set<MessageKind> REMINDERS = EnumSet.of(MessageKind.REMINDER);
    private static final int TIMINGS = 1;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcOperations batches;

    @Autowired
    TransactionTemplate transaction;

    private final UUID visit = UUID.randomUUID();
    private PlannedMessages planned;

    @BeforeEach
    void oneReminder() {
        planned = new PlannedMessagesInPostgres(jdbc, batches);
        jdbc.sql("DELETE FROM message WHERE due_at >= :due")
                .param("due", Timestamp.from(DUE))
                .update();
        plan(visit);
    }

    @Test
    void passesOverWhatAnotherHas() {
        ClaimedMessages one = instance(LONG);

        assertThat(take(one)).hasSize(1);

        assertThat(take(instance(LONG))).isEmpty();
        assertThat(take(one)).isEmpty();
    }

    @Test
    void takesWhatAnotherHadTooLongAndLeavesItNothing() {
        ClaimedMessages sleeping = instance(NO_TIME);
        ClaimedMessages awake = instance(LONG);
        Collection<PlannedMessage> held = take(sleeping);

        assertThat(take(awake)).isEqualTo(held);

        assertThat(locked(sleeping, held)).isEmpty();
        assertThat(locked(awake, held)).containsExactlyElementsOf(ids(held));
    }

    @Test
    void movesNothingThatIsInHand() {
        ClaimedMessages one = instance(LONG);
        Collection<PlannedMessage> held = take(one);

        planned.move(reminder(visit, DUE.plusSeconds(60)), TIMINGS);

        assertThat(dueOf(visit)).isEqualTo(DUE);
        assertThat(locked(one, held)).hasSize(1);
    }

    @Test
    void takesFromASleeperWhatWasMovedMeanwhile() {
        ClaimedMessages sleeping = instance(NO_TIME);
        Collection<PlannedMessage> held = take(sleeping);

        planned.move(reminder(visit, DUE.plusSeconds(60)), TIMINGS);

        assertThat(dueOf(visit)).isEqualTo(DUE.plusSeconds(60));
        assertThat(locked(sleeping, held)).isEmpty();
    }

    @Test
    void withdrawsThoseOfSeveralVisitsAlsoFromSomebodysHand() {
        UUID other = UUID.randomUUID();
        UUID kept = UUID.randomUUID();
        ClaimedMessages one = instance(LONG);
        Collection<PlannedMessage> held = take(one);
        plan(other);
        plan(kept);

        List<PlannedMessage> gone = planned.withdraw(List.of(visit, other), REMINDERS, WithheldReason.VISIT_GONE, DUE);

        assertThat(gone).extracting(PlannedMessage::aboutId).containsExactlyInAnyOrder(visit, other);
        assertThat(locked(one, held)).isEmpty();
        assertThat(take(one)).extracting(PlannedMessage::aboutId).containsExactly(kept);
    }

    private ClaimedMessages instance(Duration lease) {
        return new ClaimedMessagesInPostgres(jdbc, UUID.randomUUID(), lease, new Bookmarks(System::nanoTime));
    }

    private List<PlannedMessage> take(ClaimedMessages hand) {
        return transaction.execute(running -> hand.take(Urgency.of(MessageKind.REMINDER), 10, DUE, DUE.plusSeconds(1)));
    }

    private Set<UUID> locked(ClaimedMessages hand, Collection<PlannedMessage> messages) {
        return transaction.execute(running -> hand.lock(messages));
    }

    private static List<UUID> ids(Collection<PlannedMessage> messages) {
        return messages.stream().map(PlannedMessage::id).toList();
    }

    private Instant dueOf(UUID about) {
        return jdbc.sql("SELECT due_at FROM message WHERE about_id = :about")
                .param("about", about)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private void plan(UUID about) {
        planned.add(List.of(reminder(about, DUE)), TIMINGS, Optional.empty(), DUE.minus(LONG));
    }

    private static MessageDraft reminder(UUID about, Instant due) {
        return new MessageDraft(
                UUID.randomUUID(),
                new ClinicCode("miami-brickell"),
                MessageKind.REMINDER,
                "24h",
                about,
                0,
                new Due.Exactly(due, ZoneOffset.UTC),
                Optional.empty());
    }
}
