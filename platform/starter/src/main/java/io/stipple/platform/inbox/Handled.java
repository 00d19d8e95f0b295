package io.stipple.platform.inbox;

import io.stipple.platform.inbox.Reading.Known;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What each reader has taken in, and how far it is in each aggregate's facts.
final class Handled {
    /// What the tables say about a fact that has arrived.
    sealed interface Arrival {
        /// Not seen before: it is now noted as handled, if the transaction commits.
        ///
        /// @param gap facts of the same aggregate that were left out before it; 0 for a stream first seen
        record Fresh(long gap) implements Arrival {}

        record Duplicate() implements Arrival {}

        /// An earlier record of its story is parked.
        record Behind() implements Arrival {}
    }

    private final JdbcClient database;

    Handled(JdbcClient database) {
        this.database = database;
    }

    /// One statement for the three questions asked of every record. `RETURNING old` is PostgreSQL 18.
    ///
    /// @param story empty for a record that leaves its story's queue: that queue does not stand before it
    Arrival arrive(String reader, Optional<String> story, Known<?> known) {
        return database.sql("""
                WITH behind AS (
                    SELECT FROM parked_event WHERE reader = :reader AND story = :story AND state = 'PARKED' LIMIT 1
                ), settled AS (
                    SELECT FROM parked_event WHERE reader = :reader AND event_id = :event AND state <> 'PARKED' LIMIT 1
                ), taken AS (
                    INSERT INTO inbox_handled (event_id, reader, skipped, recorded_at)
                    SELECT :event, :reader, :skipped, :recorded::timestamptz
                    WHERE NOT EXISTS (SELECT FROM behind) AND NOT EXISTS (SELECT FROM settled)
                    ON CONFLICT DO NOTHING RETURNING 1
                ), moved AS (
                    INSERT INTO inbox_position AS p (reader, subject, seq)
                    SELECT :reader, :subject, :seq WHERE EXISTS (SELECT FROM taken)
                    ON CONFLICT (reader, subject) DO UPDATE SET seq = greatest(p.seq, excluded.seq)
                    RETURNING old.seq AS previous
                )
                SELECT EXISTS (SELECT FROM behind) AS behind, EXISTS (SELECT FROM taken) AS taken,
                    coalesce((SELECT greatest(:seq - previous - 1, 0) FROM moved), 0) AS gap
                """)
                .param("reader", reader)
                .param("story", story.orElse(null), Types.VARCHAR)
                .param("event", known.eventId())
                .param("skipped", known.fact().isEmpty())
                .param(
                        "recorded",
                        known.recordedAt()
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("subject", known.subject())
                .param("seq", known.seq())
                .query((row, _) -> row.getBoolean("behind")
                        ? new Arrival.Behind()
                        : row.getBoolean("taken") ? new Arrival.Fresh(row.getLong("gap")) : new Arrival.Duplicate())
                .single();
    }

    /// The effect is done: from here the latency is counted.
    void finish(String reader, Known<?> known, Instant now) {
        database.sql("UPDATE inbox_handled SET handled_at = :now WHERE event_id = :event AND reader = :reader")
                .param("now", Timestamp.from(now))
                .param("event", known.eventId())
                .param("reader", reader)
                .update();
    }

    /// Who has taken in the fact, in the order they did.
    List<Handling> of(UUID eventId) {
        return database.sql("""
                SELECT reader, handled_at, (1000 * extract(epoch FROM handled_at - recorded_at))::bigint AS millis
                FROM inbox_handled WHERE event_id = :event AND NOT skipped ORDER BY handled_at
                """)
                .param("event", eventId)
                .query((row, _) -> new Handling(
                        row.getString("reader"),
                        row.getTimestamp("handled_at").toInstant(),
                        Optional.ofNullable(row.getObject("millis", Long.class))))
                .list();
    }
}
