package io.stipple.platform.inbox;

import io.stipple.platform.events.FactHeaders;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
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
                .param("event", raw.eventId(FactHeaders.ID).orElse(null), java.sql.Types.OTHER)
                .param("key", raw.key().orElse(null), java.sql.Types.BINARY)
                .param("headers", JSON.writeValueAsString(raw.headers()))
                .param("payload", raw.payload().orElse(null), java.sql.Types.BINARY)
                .param("cause", cause.orElse(null), java.sql.Types.VARCHAR)
                .update();
    }
}
