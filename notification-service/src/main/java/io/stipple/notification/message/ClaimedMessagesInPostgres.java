package io.stipple.notification.message;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Messages in one owner's hand. A claim lapses by the database's real clock.
///
/// @param owner one running instance
record ClaimedMessagesInPostgres(JdbcClient jdbc, UUID owner, Duration lease, Bookmarks bookmarks)
        implements ClaimedMessages {

    @Override
    public List<PlannedMessage> take(Urgency urgency, int atMost, Instant from, Instant now) {
        planOnceByIndex();
        List<PlannedMessage> taken = bookmarks
                .between(from, now, urgency)
                .map(mark -> due(urgency, atMost, mark, now))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> due(urgency, atMost, from, now));
        bookmarks.put(urgency, taken);
        return taken;
    }

    /// Until the transaction ends, one plan does for all claims: to plan each anew takes as long as to find what is
    /// due. By the index, since a plan made for a small table is kept while it grows.
    private void planOnceByIndex() {
        jdbc.sql("""
                SELECT set_config('plan_cache_mode', 'force_generic_plan', true),
                    set_config('enable_seqscan', 'off', true),
                    set_config('enable_bitmapscan', 'off', true)""").query().singleRow();
    }

    /// The limit is part of the text: of a parameter PostgreSQL would expect a tenth of the table. What is locked is
    /// found again by its place: by its id, among millions, it would cost as much as finding it did.
    private List<PlannedMessage> due(Urgency urgency, int atMost, Instant from, Instant now) {
        return jdbc.sql("""
                WITH due AS (
                    SELECT ctid FROM message
                    WHERE state = 'PLANNED' AND urgency = :urgency AND due_at >= :from AND due_at <= :now
                      AND (not_before IS NULL OR not_before <= clock_timestamp())
                      AND (claimed_until IS NULL OR claimed_until < clock_timestamp())
                    ORDER BY due_at, id
                    LIMIT %s
                    FOR UPDATE SKIP LOCKED)
                UPDATE message m
                SET claim = :owner, claimed_until = clock_timestamp() + :lease * interval '1 second'
                FROM due WHERE m.ctid = due.ctid
                RETURNING m.*""".formatted(atMost))
                .param("urgency", urgency.ordinal())
                .param("from", Timestamp.from(from))
                .param("now", Timestamp.from(now))
                .param("owner", owner)
                .param("lease", lease.toSeconds())
                .query(Rows::message)
                .list();
    }

    @Override
    public boolean lock(PlannedMessage message) {
        return !lock(List.of(message)).isEmpty();
    }

    @Override
    public Set<UUID> lock(Collection<PlannedMessage> messages) {
        return Set.copyOf(jdbc.sql("""
                SELECT id FROM message
                WHERE id = ANY (CAST(:ids AS uuid[])) AND claim = :owner
                ORDER BY id FOR UPDATE""")
                .param("ids", ids(messages.stream().map(PlannedMessage::id)))
                .param("owner", owner)
                .query(UUID.class)
                .list());
    }

    @Override
    public boolean lockUndecided(PlannedMessage message) {
        return !jdbc.sql("SELECT 1 FROM message WHERE id = :id AND state = 'PLANNED' FOR UPDATE")
                .param("id", message.id())
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    @Override
    public void end(Decision decision) {
        end(List.of(decision));
    }

    @Override
    public void end(List<Decision> decisions) {
        List<Ended> ends = decisions.stream().map(Ended::of).toList();
        jdbc.sql("""
                UPDATE message m
                SET state = e.state, reason = e.reason, decided_at = e.at, travelled_by = nullif(e.channel, ''),
                    wording = nullif(e.wording, ''), claim = NULL, claimed_until = NULL
                FROM unnest(CAST(:ids AS uuid[]), CAST(:states AS text[]), CAST(:reasons AS text[]),
                            CAST(:at AS timestamptz[]), CAST(:channels AS text[]), CAST(:wordings AS text[]))
                     AS e (id, state, reason, at, channel, wording)
                WHERE m.id = e.id""")
                .param("ids", ids(ends.stream().map(Ended::id)))
                .param("states", texts(ends, Ended::state))
                .param("reasons", texts(ends, Ended::reason))
                .param("at", texts(ends, end -> end.at().toString()))
                .param("channels", texts(ends, Ended::channel))
                .param("wordings", texts(ends, Ended::wording))
                .update();
    }

    private static String[] ids(Stream<UUID> ids) {
        return ids.map(UUID::toString).toArray(String[]::new);
    }

    private static String[] texts(List<Ended> ends, Function<Ended, String> column) {
        return ends.stream().map(column).toArray(String[]::new);
    }

    /// As it lies in the table; what has not travelled has neither channel nor wording.
    private record Ended(UUID id, String state, String reason, Instant at, String channel, String wording) {
        static Ended of(Decision decision) {
            UUID id = decision.message().id();
            return switch (decision) {
                case Decision.Sent sent ->
                    new Ended(
                            id,
                            "SENT",
                            sent.reason(),
                            sent.at(),
                            sent.how().channel().name(),
                            sent.how().wording());
                case Decision.Withheld withheld ->
                    new Ended(id, "WITHHELD", withheld.reason().name(), withheld.at(), "", "");
            };
        }
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

    private void change(PlannedMessage message, String what, @Nullable Object value) {
        jdbc.sql("""
                UPDATE message SET claim = NULL, claimed_until = NULL, %s
                WHERE id = :id AND claim = :owner""".formatted(what))
                .param("value", value)
                .param("id", message.id())
                .param("owner", owner)
                .update();
    }
}
