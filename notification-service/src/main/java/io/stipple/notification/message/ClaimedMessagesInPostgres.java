package io.stipple.notification.message;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Messages in one owner's hand. A claim lapses by the database's real clock.
///
/// @param owner one running instance
record ClaimedMessagesInPostgres(JdbcClient jdbc, UUID owner, Duration lease) implements ClaimedMessages {

    @Override
    public List<PlannedMessage> take(Urgency urgency, int atMost, Instant now) {
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

    @Override
    public boolean lock(PlannedMessage message) {
        return !jdbc.sql("SELECT 1 FROM message WHERE id = :id AND state = 'SENDING' AND claim = :owner FOR UPDATE")
                .param("id", message.id())
                .param("owner", owner)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    @Override
    public boolean lockUndecided(PlannedMessage message) {
        return !jdbc.sql("SELECT 1 FROM message WHERE id = :id AND state IN ('PLANNED', 'SENDING') FOR UPDATE")
                .param("id", message.id())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    @Override
    public void end(PlannedMessage message, String state, String reason, Instant now) {
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

    @Override
    public void putBack(PlannedMessage message, Duration delay) {
        change(
                message,
                "attempts = attempts + 1, not_before = clock_timestamp() + :value * interval '1 millisecond'",
                delay.toMillis());
    }

    @Override
    public void postpone(PlannedMessage message, Instant until) {
        change(message, "due_at = :value", Timestamp.from(until));
    }

    @Override
    public void release(PlannedMessage message) {
        change(message, "not_before = :value::timestamptz", null);
    }

    @Override
    public void recover() {
        jdbc.sql("""
                UPDATE message SET state = 'PLANNED', claim = NULL, claimed_until = NULL
                WHERE id IN (SELECT id FROM message WHERE state = 'SENDING' AND claimed_until < clock_timestamp()
                             FOR UPDATE SKIP LOCKED)""").update();
    }

    private void change(PlannedMessage message, String what, @Nullable Object value) {
        jdbc.sql("""
                UPDATE message SET state = 'PLANNED', claim = NULL, claimed_until = NULL, %s
                WHERE id = :id AND state = 'SENDING' AND claim = :owner""".formatted(what))
                .param("value", value)
                .param("id", message.id())
                .param("owner", owner)
                .update();
    }
}
