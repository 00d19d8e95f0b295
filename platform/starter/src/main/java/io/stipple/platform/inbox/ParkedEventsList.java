package io.stipple.platform.inbox;

import io.stipple.platform.events.VisibleText;
import io.stipple.platform.inbox.ParkedEvent.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Parked events as people look at them: bounded, whatever the record held.
final class ParkedEventsList {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// All but the payload, which only the look at a single one fetches.
    private static final String SHOWN = """
            id, place, reader, topic, partition, kafka_offset, written_at, story, event_id, cause, attempts, state,
            parked_at, settled_at, octet_length(payload) AS payload_bytes,
            (SELECT coalesce(jsonb_object_agg(key, left(value, 1000)), '{}')
                FROM (SELECT * FROM jsonb_each_text(headers) LIMIT 64)) AS headers
            """;

    private static final String WANTED = """
            (:reader::text IS NULL OR reader = :reader) AND (:topic::text IS NULL OR topic = :topic)
            AND (:story::text IS NULL OR story = :story)
            AND (:cause::text IS NULL OR position(lower(:cause) IN lower(cause)) > 0)
            """;

    private static final String BEYOND =
            "place > coalesce((SELECT place FROM parked_event WHERE id = :after::uuid), 0)";

    private final JdbcClient database;

    ParkedEventsList(JdbcClient database) {
        this.database = database;
    }

    List<ParkedEvent> oldest(ParkedFilter filter, Optional<UUID> after, int limit) {
        return page(filter, after, limit, """
                SELECT %s, NULL::bytea AS payload FROM parked_event
                WHERE state = 'PARKED' AND %s AND %s ORDER BY place LIMIT :limit
                """.formatted(SHOWN, WANTED, BEYOND))
                .query((row, _) -> event(row))
                .list();
    }

    List<ParkedQueue> queues(ParkedFilter filter, Optional<UUID> after, int limit) {
        return page(filter, after, limit, """
                SELECT %s, NULL::bytea AS payload, events FROM (
                    SELECT DISTINCT ON (reader, story) *, count(*) OVER (PARTITION BY reader, story) AS events
                    FROM parked_event WHERE state = 'PARKED' ORDER BY reader, story, place
                ) first
                WHERE %s AND %s ORDER BY place LIMIT :limit
                """.formatted(SHOWN, WANTED, BEYOND))
                .query((row, _) -> new ParkedQueue(
                        row.getString("reader"), row.getString("story"), row.getLong("events"), event(row)))
                .list();
    }

    /// @param id of a queue's first event
    record Head(UUID id, String story) {}

    /// The first of each of the reader's queues, those that have stood longest first.
    ///
    /// @param after the first event of the last queue already seen
    List<Head> heads(String reader, Optional<UUID> after, int limit) {
        return database.sql("""
                SELECT id, story FROM (
                    SELECT DISTINCT ON (story) id, story, place FROM parked_event
                    WHERE reader = :reader AND state = 'PARKED' ORDER BY story, place
                ) head
                WHERE %s ORDER BY place LIMIT :limit
                """.formatted(BEYOND))
                .param("reader", reader)
                .param("after", after.map(UUID::toString).orElse(null), Types.VARCHAR)
                .param("limit", limit)
                .query((row, _) -> new Head(row.getObject("id", UUID.class), row.getString("story")))
                .list();
    }

    private StatementSpec page(ParkedFilter filter, Optional<UUID> after, int limit, String sql) {
        return database.sql(sql)
                .param("reader", filter.reader().orElse(null), Types.VARCHAR)
                .param("topic", filter.topic().orElse(null), Types.VARCHAR)
                .param("story", filter.story().orElse(null), Types.VARCHAR)
                .param("cause", filter.cause().orElse(null), Types.VARCHAR)
                .param("after", after.map(UUID::toString).orElse(null), Types.VARCHAR)
                .param("limit", limit);
    }

    Optional<ParkedEvent> find(UUID id) {
        return database.sql("SELECT %s, substring(payload FROM 1 FOR 65536) AS payload FROM parked_event WHERE id = :id"
                        .formatted(SHOWN))
                .param("id", id)
                .query((row, _) -> event(row))
                .optional();
    }

    Map<String, Long> countByReader() {
        Map<String, Long> counts = new HashMap<>();
        database.sql("SELECT reader, count(*) FROM parked_event WHERE state = 'PARKED' GROUP BY reader")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    private static ParkedEvent event(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getObject("id", UUID.class),
                row.getString("reader"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("kafka_offset"),
                row.getString("story"),
                Optional.ofNullable(row.getObject("event_id", UUID.class)),
                Optional.ofNullable(row.getString("cause")),
                row.getInt("attempts"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("parked_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("settled_at")).map(Timestamp::toInstant),
                row.getTimestamp("written_at").toInstant(),
                JSON.readValue(row.getString("headers"), new TypeReference<>() {}),
                row.getLong("payload_bytes"),
                Optional.ofNullable(row.getBytes("payload")).map(VisibleText::of));
    }
}
