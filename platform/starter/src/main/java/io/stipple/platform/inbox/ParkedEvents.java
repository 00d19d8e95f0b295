package io.stipple.platform.inbox;

import io.stipple.platform.events.FactHeaders;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of records that could not be taken in, and of those waiting behind them.
final class ParkedEvents {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    ParkedEvents(JdbcClient database) {
        this.database = database;
    }

    /// Holds the reader's queue of one story until the transaction ends. Whoever adds to a standing queue and whoever
    /// empties it take turns, so that nothing is added to a queue that has just been emptied.
    void hold(String reader, String story) {
        database.sql("SELECT count(pg_advisory_xact_lock(hashtextextended(:reader || '/' || :story, 2011)))")
                .param("reader", reader)
                .param("story", story)
                .query(Long.class)
                .single();
    }

    boolean queued(String reader, String story) {
        return database.sql("""
                SELECT EXISTS (
                    SELECT FROM parked_event WHERE reader = :reader AND story = :story AND state = 'PARKED')
                """)
                .param("reader", reader)
                .param("story", story)
                .query(Boolean.class)
                .single();
    }

    /// @param cause empty when it only waits behind another
    void add(String reader, RawRecord raw, Optional<String> cause) {
        database.sql("""
                INSERT INTO parked_event (reader, story, topic, partition, kafka_offset, written_at, event_id,
                    record_key, headers, payload, cause)
                VALUES (:reader, :story, :topic, :partition, :offset, :writtenAt, :event,
                    :key, :headers::jsonb, :payload, :cause)
                ON CONFLICT DO NOTHING
                """)
                .param("reader", reader)
                .param("story", raw.story())
                .param("topic", raw.topic())
                .param("partition", raw.partition())
                .param("offset", raw.offset())
                .param("writtenAt", Timestamp.from(raw.writtenAt()))
                .param("event", raw.eventId(FactHeaders.ID).orElse(null), Types.OTHER)
                .param("key", raw.key().orElse(null), Types.BINARY)
                .param("headers", JSON.writeValueAsString(raw.headers()))
                .param("payload", raw.payload().orElse(null), Types.BINARY)
                .param("cause", cause.orElse(null), Types.VARCHAR)
                .update();
    }

    /// One of a queue.
    record Queued(UUID id, RawRecord raw) {}

    Optional<Queued> head(String reader, String story) {
        return database.sql("""
                SELECT * FROM parked_event WHERE reader = :reader AND story = :story AND state = 'PARKED'
                ORDER BY place LIMIT 1
                """)
                .param("reader", reader)
                .param("story", story)
                .query((row, _) -> new Queued(
                        row.getObject("id", UUID.class),
                        new RawRecord(
                                row.getString("topic"),
                                row.getInt("partition"),
                                row.getLong("kafka_offset"),
                                row.getTimestamp("written_at").toInstant(),
                                Optional.ofNullable(row.getBytes("record_key")),
                                JSON.readValue(row.getString("headers"), new TypeReference<>() {}),
                                Optional.ofNullable(row.getBytes("payload")))))
                .optional();
    }

    /// The first of each of the reader's queues, those that have stood longest first.
    ///
    /// @param after the first event of the last queue already seen
    List<Head> heads(String reader, Optional<UUID> after, int limit) {
        return database.sql("""
                SELECT id, story FROM (
                    SELECT DISTINCT ON (story) id, story, place FROM parked_event
                    WHERE reader = :reader AND state = 'PARKED' ORDER BY story, place
                ) head
                WHERE place > coalesce((SELECT place FROM parked_event WHERE id = :after::uuid), 0)
                ORDER BY place LIMIT :limit
                """)
                .param("reader", reader)
                .param("after", after.map(UUID::toString).orElse(null), Types.VARCHAR)
                .param("limit", limit)
                .query((row, _) -> new Head(row.getObject("id", UUID.class), row.getString("story")))
                .list();
    }

    /// @param id of the queue's first event
    record Head(UUID id, String story) {}

    boolean stillWaits(UUID id) {
        return database.sql("SELECT state = 'PARKED' FROM parked_event WHERE id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    long count(String reader, String story) {
        return database.sql("""
                SELECT count(*) FROM parked_event WHERE reader = :reader AND story = :story AND state = 'PARKED'
                """)
                .param("reader", reader)
                .param("story", story)
                .query(Long.class)
                .single();
    }

    /// Leaves one alone that is already settled.
    ///
    /// @return whether it was parked until now
    boolean settle(UUID id, ParkedEvent.State as) {
        return database.sql("""
                UPDATE parked_event SET state = :state, settled_at = clock_timestamp()
                WHERE id = :id AND state = 'PARKED'
                """).param("state", as.name()).param("id", id).update() > 0;
    }

    void failedAgain(UUID id, String cause) {
        database.sql("""
                UPDATE parked_event SET cause = :cause, attempts = attempts + 1 WHERE id = :id AND state = 'PARKED'
                """).param("cause", cause).param("id", id).update();
    }

    /// Moves the reader past a discarded event, so that its absence is no gap.
    void passOver(UUID id) {
        database.sql("""
                INSERT INTO inbox_position AS p (reader, subject, seq)
                SELECT reader, headers->>'ce_subject', (headers->>'ce_seq')::bigint FROM parked_event
                WHERE id = :id AND headers->>'ce_subject' IS NOT NULL AND headers->>'ce_seq' ~ '^[0-9]{1,18}$'
                ON CONFLICT (reader, subject) DO UPDATE SET seq = greatest(p.seq, excluded.seq)
                """).param("id", id).update();
    }
}
