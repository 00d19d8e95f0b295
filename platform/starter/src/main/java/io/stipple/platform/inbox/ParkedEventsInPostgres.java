package io.stipple.platform.inbox;

import io.stipple.platform.events.FactHeaders;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table `parked_event`.
final class ParkedEventsInPostgres implements ParkedEvents {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    ParkedEventsInPostgres(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void hold(String reader, String story) {
        database.sql("SELECT count(pg_advisory_xact_lock(hashtextextended(:reader || '/' || :story, 2011)))")
                .param("reader", reader)
                .param("story", story)
                .query(Long.class)
                .single();
    }

    @Override
    public boolean queued(String reader, String story) {
        return database.sql("""
                SELECT EXISTS (
                    SELECT FROM parked_event WHERE reader = :reader AND story = :story AND state = 'PARKED')
                """)
                .param("reader", reader)
                .param("story", story)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void add(String reader, RawRecord raw, Optional<String> cause) {
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

    @Override
    public Optional<Queued> head(String reader, String story) {
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

    @Override
    public boolean stillWaits(UUID id) {
        return database.sql("SELECT state = 'PARKED' FROM parked_event WHERE id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public long count(String reader, String story) {
        return database.sql("""
                SELECT count(*) FROM parked_event WHERE reader = :reader AND story = :story AND state = 'PARKED'
                """)
                .param("reader", reader)
                .param("story", story)
                .query(Long.class)
                .single();
    }

    @Override
    public void settle(UUID id, ParkedEvent.State as) {
        database.sql("""
                UPDATE parked_event SET state = :state, settled_at = clock_timestamp()
                WHERE id = :id AND state = 'PARKED'
                """).param("state", as.name()).param("id", id).update();
    }

    @Override
    public void failedAgain(UUID id, String cause) {
        database.sql("""
                UPDATE parked_event SET cause = :cause, attempts = attempts + 1 WHERE id = :id AND state = 'PARKED'
                """).param("cause", cause).param("id", id).update();
    }

    @Override
    public long discarded(String reader, String story, String subject, long after, long before) {
        return database.sql("""
                SELECT count(DISTINCT (headers->>'ce_seq')::bigint) FROM parked_event
                WHERE reader = :reader AND story = :story AND state = 'DISCARDED'
                    AND headers->>'ce_subject' = :subject
                    AND CASE WHEN headers->>'ce_seq' ~ '^[0-9]{1,18}$'
                        THEN (headers->>'ce_seq')::bigint BETWEEN :after + 1 AND :before - 1 ELSE false END
                """)
                .param("reader", reader)
                .param("story", story)
                .param("subject", subject)
                .param("after", after)
                .param("before", before)
                .query(Long.class)
                .single();
    }
}
