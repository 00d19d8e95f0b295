package io.stipple.platform.inbox;

import static io.stipple.platform.inbox.Rebuild.State.FAILED;

import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The table `projection_rebuild`.
final class RebuildLog {
    private final JdbcClient database;

    RebuildLog(JdbcClient database) {
        this.database = database;
    }

    /// Called by whoever holds the reader's lock: an older one that says it runs was left behind.
    long begin(String reader) {
        database.sql("""
                UPDATE projection_rebuild SET state = 'FAILED', ended_at = clock_timestamp(), cause = 'its service died'
                WHERE reader = :reader AND state = 'RUNNING'
                """).param("reader", reader).update();
        return database.sql("INSERT INTO projection_rebuild (reader) VALUES (:reader) RETURNING id")
                .param("reader", reader)
                .query(Long.class)
                .single();
    }

    void progress(long id, long records, long facts) {
        database.sql("UPDATE projection_rebuild SET records = :records, facts = :facts WHERE id = :id")
                .param("records", records)
                .param("facts", facts)
                .param("id", id)
                .update();
    }

    void done(long id, boolean unchanged) {
        database.sql("""
                UPDATE projection_rebuild SET state = 'DONE', ended_at = clock_timestamp(), unchanged = :unchanged
                WHERE id = :id
                """).param("unchanged", unchanged).param("id", id).update();
    }

    void failed(long id, String cause) {
        database.sql("""
                UPDATE projection_rebuild SET state = 'FAILED', ended_at = clock_timestamp(), cause = :cause
                WHERE id = :id AND state = 'RUNNING'
                """).param("cause", cause).param("id", id).update();
    }

    Optional<Rebuild> latest(String reader) {
        return database.sql("""
                SELECT *, state = 'RUNNING' AND NOT EXISTS (
                    SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid::bigint = :locks
                        AND objid::bigint = hashtext(:reader)::bigint & 4294967295
                        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS deserted
                FROM projection_rebuild WHERE reader = :reader ORDER BY id DESC LIMIT 1
                """)
                .param("locks", Gate.REBUILDS)
                .param("reader", reader)
                .query((row, _) -> new Rebuild(
                        row.getString("reader"),
                        row.getBoolean("deserted") ? FAILED : Rebuild.State.valueOf(row.getString("state")),
                        row.getTimestamp("started_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                        row.getLong("records"),
                        row.getLong("facts"),
                        Optional.ofNullable(row.getObject("unchanged", Boolean.class)),
                        Optional.ofNullable(row.getString("cause"))))
                .optional();
    }
}
