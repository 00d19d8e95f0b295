package io.stipple.platform.inbox;

import io.stipple.platform.inbox.ParkedEvent.State;
import java.nio.charset.StandardCharsets;
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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Parked events as people look at them.
final class ParkedEventsList {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    ParkedEventsList(JdbcClient database) {
        this.database = database;
    }

    List<ParkedEvent> oldest(Optional<UUID> after, int limit) {
        return database.sql("""
                SELECT * FROM parked_event
                WHERE state = 'PARKED'
                    AND place > coalesce((SELECT place FROM parked_event WHERE id = :after::uuid), 0)
                ORDER BY place LIMIT :limit
                """)
                .param("after", after.map(UUID::toString).orElse(null), Types.VARCHAR)
                .param("limit", limit)
                .query((row, _) -> event(row))
                .list();
    }

    Optional<ParkedEvent> find(UUID id) {
        return database.sql("SELECT * FROM parked_event WHERE id = :id")
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
                JSON.readValue(row.getString("headers"), new TypeReference<>() {}),
                Optional.ofNullable(row.getBytes("payload")).map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
    }
}
