package io.stipple.notification.message;

import io.stipple.contracts.notification.WithheldReason;
import io.stipple.platform.outbox.Outbox;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Messages in this instance's hand. A claim lapses by the database's real clock, so that what a dead instance held is
/// found again; whoever sends holds the row's lock besides, so that an instance that merely slept cannot send twice.
public class Claims {

    private static final String BACK_TO_PLANNED = "state = 'PLANNED', claim = NULL, claimed_until = NULL";

    private final UUID owner = UUID.randomUUID();
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Duration lease;

    Claims(JdbcClient jdbc, Outbox outbox, Duration lease) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.lease = lease;
    }

    /// The most urgent first, then the longest due.
    @Transactional
    public List<PlannedMessage> take(int atMost, Instant now) {
        List<PlannedMessage> taken = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            if (taken.size() < atMost) {
                taken.addAll(take(urgency, atMost - taken.size(), now));
            }
        }
        return taken;
    }

    private List<PlannedMessage> take(Urgency urgency, int atMost, Instant now) {
        return jdbc.sql("""
                WITH due AS (
                    SELECT id FROM message
                    WHERE state = 'PLANNED' AND urgency = :urgency AND due_at <= :now
                      AND (not_before IS NULL OR not_before <= clock_timestamp())
                    ORDER BY due_at, id
                    LIMIT :atMost
                    FOR UPDATE SKIP LOCKED)
                UPDATE message m
                SET state = 'SENDING', claim = :owner, claimed_until = clock_timestamp() + :lease * interval '1 second'
                FROM due WHERE m.id = due.id
                RETURNING m.*""")
                .param("urgency", urgency.ordinal())
                .param("now", Timestamp.from(now))
                .param("atMost", atMost)
                .param("owner", owner)
                .param("lease", lease.toSeconds())
                .query(Rows::message)
                .list();
    }

    /// Locks the message until the transaction ends, if it is still this instance's to send.
    public boolean hold(PlannedMessage message) {
        return !jdbc.sql("SELECT 1 FROM message WHERE id = :id AND state = 'SENDING' AND claim = :owner FOR UPDATE")
                .param("id", message.id())
                .param("owner", owner)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    /// Only while held.
    public void sent(PlannedMessage message, Instant now) {
        end(message, "SENT", now.isAfter(message.due().at().plus(Duration.ofMinutes(15))) ? "LATE" : "ON_TIME", now);
        outbox.put(Facts.sent(message, now));
    }

    /// Only while held.
    public void withheld(PlannedMessage message, WithheldReason reason, Instant now) {
        end(message, "WITHHELD", reason.name(), now);
        outbox.put(Facts.withheld(message, reason, now));
    }

    /// A server would not take it: again after some real time.
    @Transactional
    public void putBack(PlannedMessage message, Duration delay) {
        change(message, BACK_TO_PLANNED + """
                , attempts = attempts + 1, not_before = clock_timestamp() + :value * interval '1 millisecond'""", delay.toMillis());
    }

    /// Untried, as before the claim.
    @Transactional
    public void release(PlannedMessage message) {
        change(message, BACK_TO_PLANNED + ", not_before = NULL", null);
    }

    /// Not before an instant of the platform's clock.
    @Transactional
    public void postpone(PlannedMessage message, Instant until) {
        change(message, BACK_TO_PLANNED + ", due_at = :value", Timestamp.from(until));
    }

    /// Frees what nobody came back for.
    @Transactional
    public void recover() {
        jdbc.sql("UPDATE message SET " + BACK_TO_PLANNED + """
                 WHERE id IN (SELECT id FROM message WHERE state = 'SENDING' AND claimed_until < clock_timestamp()
                              FOR UPDATE SKIP LOCKED)""").update();
    }

    private void end(PlannedMessage message, String state, String reason, Instant now) {
        jdbc.sql("""
                UPDATE message
                SET state = :state, reason = :reason, decided_at = :now, claim = NULL, claimed_until = NULL
                WHERE id = :id""")
                .param("state", state)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("id", message.id())
                .update();
    }

    private void change(PlannedMessage message, String set, @Nullable Object value) {
        jdbc.sql("UPDATE message SET " + set + " WHERE id = :id AND state = 'SENDING' AND claim = :owner")
                .param("value", value)
                .param("id", message.id())
                .param("owner", owner)
                .update();
    }
}
