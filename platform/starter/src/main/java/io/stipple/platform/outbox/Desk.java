package io.stipple.platform.outbox;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Answers operations people from the outbox's tables.
final class Desk implements OutboxDesk {
    private final JdbcClient database;
    private final TransactionOperations transaction;

    Desk(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
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
    public List<ParkedStory> parkedStories() {
        return database.sql("""
                SELECT p.*, (SELECT count(*) FROM outbox o WHERE o.bucket = p.bucket AND o.key = p.key) AS rows
                FROM outbox_parked_key p ORDER BY parked_at LIMIT 200
                """)
                .query((row, _) -> new ParkedStory(
                        row.getString("key"),
                        row.getString("topic"),
                        row.getString("cause"),
                        row.getTimestamp("parked_at").toInstant(),
                        row.getLong("rows")))
                .list();
    }

    @Override
    public void release(String key) {
        database.sql("DELETE FROM outbox_parked_key WHERE key = :key")
                .param("key", key)
                .update();
    }

    @Override
    public void discard(String key) {
        transaction.executeWithoutResult(_ -> {
            database.sql("""
                    DELETE FROM outbox o USING outbox_parked_key p
                    WHERE p.key = :key AND o.bucket = p.bucket AND o.id = p.outbox_id
                    """).param("key", key).update();
            release(key);
        });
    }
}
