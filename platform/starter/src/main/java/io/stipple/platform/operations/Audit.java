package io.stipple.platform.operations;

import io.stipple.platform.identity.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who did what to something parked, and why. Never deleted.
final class Audit {
    private final JdbcClient database;

    Audit(JdbcClient database) {
        this.database = database;
    }

    /// Notes the act before it is done, so that none goes unseen, and then how it ended.
    <T> T keep(SignedIn who, Act act, Supplier<T> deed, Function<T, String> words) {
        long entry = begin(who, act);
        String ended = "FAILED";
        try {
            T result = deed.get();
            ended = words.apply(result);
            return result;
        } finally {
            end(entry, ended);
        }
    }

    private long begin(SignedIn who, Act act) {
        return database.sql("""
                INSERT INTO parking_audit (who, username, act, target, reader, story, reason, result)
                VALUES (:who, :username, :act, :target, :reader, :story, :reason, 'STARTED') RETURNING id
                """)
                .param("who", who.staff().userId())
                .param("username", who.username())
                .param("act", act.name())
                .param("target", act.target())
                .param("reader", act.reader().orElse(null), Types.VARCHAR)
                .param("story", act.story().orElse(null), Types.VARCHAR)
                .param("reason", act.reason().orElse(null), Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    private void end(long entry, String result) {
        database.sql("UPDATE parking_audit SET result = :result, ended_at = clock_timestamp() WHERE id = :entry")
                .param("result", result)
                .param("entry", entry)
                .update();
    }

    /// The newest first.
    ///
    /// @param story only acts on that one
    /// @param after the last one already seen
    List<ActKept> kept(Optional<String> story, Optional<Long> after, int limit) {
        return database.sql("""
                SELECT * FROM parking_audit
                WHERE id < :after AND (:story::text IS NULL OR story = :story) ORDER BY id DESC LIMIT :limit
                """)
                .param("after", after.orElse(Long.MAX_VALUE))
                .param("story", story.orElse(null), Types.VARCHAR)
                .param("limit", limit)
                .query((row, _) -> act(row))
                .list();
    }

    private static ActKept act(ResultSet row) throws SQLException {
        return new ActKept(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                row.getObject("who", UUID.class),
                Optional.ofNullable(row.getString("username")),
                row.getString("act"),
                row.getString("target"),
                Optional.ofNullable(row.getString("reader")),
                Optional.ofNullable(row.getString("story")),
                Optional.ofNullable(row.getString("reason")),
                row.getString("result"));
    }
}
