package io.stipple.platform.outbox;

import io.stipple.platform.events.VisibleText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Answers operations people from the outbox's tables.
final class Desk implements OutboxDesk {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    Desk(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Backlog backlog() {
        return database.sql("""
                SELECT count(*) AS rows,
                    coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0) AS oldest,
                    (SELECT count(*) FROM outbox_parked_key) AS parked
                FROM outbox o WHERE NOT EXISTS (SELECT FROM outbox_parked_key p WHERE p.key = o.key)
                """)
                .query((row, _) -> new Backlog(row.getLong("rows"), row.getDouble("oldest"), row.getLong("parked")))
                .single();
    }

    @Override
    public List<ParkedStory> parkedStories(
            Optional<String> topic, Optional<String> cause, Optional<Long> after, int limit) {
        return database.sql("""
                SELECT p.*, (SELECT count(*) FROM outbox o WHERE o.bucket = p.bucket AND o.key = p.key) AS rows
                FROM outbox_parked_key p
                WHERE (:topic::text IS NULL OR topic = :topic)
                    AND (:cause::text IS NULL OR position(lower(:cause) IN lower(cause)) > 0)
                    AND outbox_id > :after
                ORDER BY outbox_id LIMIT :limit
                """)
                .param("topic", topic.orElse(null), Types.VARCHAR)
                .param("cause", cause.orElse(null), Types.VARCHAR)
                .param("after", after.orElse(0L))
                .param("limit", limit)
                .query((row, _) -> story(row))
                .list();
    }

    private static ParkedStory story(ResultSet row) throws SQLException {
        return new ParkedStory(
                row.getString("key"),
                row.getLong("outbox_id"),
                row.getString("topic"),
                row.getString("cause"),
                row.getTimestamp("parked_at").toInstant(),
                row.getLong("rows"));
    }

    @Override
    public Optional<StuckFact> stuck(String key) {
        return database.sql("""
                SELECT p.*, o.created_at, left(o.payload, 65536) AS payload, octet_length(o.payload) AS payload_bytes,
                    (SELECT coalesce(jsonb_object_agg(h.key, left(value, 1000)), '{}')
                        FROM (SELECT * FROM jsonb_each_text(o.headers) LIMIT 64) h) AS headers,
                    (SELECT count(*) FROM outbox o WHERE o.bucket = p.bucket AND o.key = p.key) AS rows
                FROM outbox_parked_key p JOIN outbox o ON o.bucket = p.bucket AND o.id = p.outbox_id
                WHERE p.key = :key
                """)
                .param("key", key)
                .query((row, _) -> new StuckFact(
                        story(row),
                        row.getTimestamp("created_at").toInstant(),
                        JSON.readValue(row.getString("headers"), new TypeReference<>() {}),
                        row.getLong("payload_bytes"),
                        VisibleText.of(row.getString("payload"))))
                .optional();
    }

    @Override
    public boolean release(String key) {
        return database.sql("DELETE FROM outbox_parked_key WHERE key = :key")
                        .param("key", key)
                        .update()
                > 0;
    }

    @Override
    public int releaseAll() {
        return database.sql("DELETE FROM outbox_parked_key").update();
    }

    /// The parked key goes first: whoever takes it away is the one who may drop the row.
    @Override
    public boolean discard(String key, long row) {
        return database.sql("""
                WITH freed AS (
                    DELETE FROM outbox_parked_key WHERE key = :key AND outbox_id = :row RETURNING bucket, outbox_id
                )
                DELETE FROM outbox o USING freed f WHERE o.bucket = f.bucket AND o.id = f.outbox_id
                """).param("key", key).param("row", row).update() > 0;
    }
}
