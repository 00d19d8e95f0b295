package io.stipple.platform.inbox;

import io.stipple.contracts.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a rebuild has taken in: a temporary table beside the shadow, and how it stands to what the live reader has.
final class RebuiltFacts {
    private final JdbcClient database;
    private final String reader;

    RebuiltFacts(JdbcClient database, String reader) {
        this.database = database;
        this.reader = reader;
    }

    void begin() {
        database.sql("""
                CREATE TEMP TABLE rebuilt_fact (
                    event_id uuid PRIMARY KEY, subject text NOT NULL, seq bigint NOT NULL, skipped boolean NOT NULL)
                """).update();
    }

    /// Those of the batch that were not there before, each once, in their order.
    <E extends Event> List<Opened<E>> fresh(List<Opened<E>> batch) {
        Set<UUID> added = new HashSet<>(database.sql("""
                INSERT INTO pg_temp.rebuilt_fact SELECT event::uuid, subject, seq, skipped
                FROM unnest(:events, :subjects, :seqs, :skipped) AS f (event, subject, seq, skipped)
                ON CONFLICT DO NOTHING RETURNING event_id
                """)
                .param("events", texts(batch, one -> one.known().eventId().toString()))
                .param("subjects", texts(batch, one -> one.known().subject()))
                .param("seqs", batch.stream().map(one -> one.known().seq()).toArray(Long[]::new))
                .param(
                        "skipped",
                        batch.stream().map(one -> one.known().fact().isEmpty()).toArray(Boolean[]::new))
                .query(UUID.class)
                .list());
        return batch.stream().filter(one -> added.remove(one.known().eventId())).toList();
    }

    private static <E extends Event> String[] texts(List<Opened<E>> batch, Function<Opened<E>, String> value) {
        return batch.stream().map(value).toArray(String[]::new);
    }

    /// For the planner, which knows nothing of temporary tables by itself.
    void settle() {
        database.sql("ANALYZE pg_temp.rebuilt_fact").update();
    }

    /// How many facts the live projection holds that this one does not: they are gone from the topic, or cannot be
    /// taken in any more, or were given up only after this one took them.
    long missing() {
        return database.sql("""
                SELECT (SELECT count(*) FROM inbox_handled h WHERE reader = :reader
                    AND NOT EXISTS (SELECT FROM pg_temp.rebuilt_fact r WHERE r.event_id = h.event_id))
                + (SELECT count(*) FROM parked_event p JOIN pg_temp.rebuilt_fact USING (event_id)
                    WHERE p.reader = :reader AND p.state = 'DISCARDED' AND NOT EXISTS (
                        SELECT FROM inbox_handled h WHERE h.reader = :reader AND h.event_id = p.event_id))
                """).param("reader", reader).query(Long.class).single();
    }

    /// What this one is ahead becomes handled for the live reader, which will drop it as a duplicate; and what was
    /// parked but has gone well here is parked no more.
    void handOver() {
        database.sql("""
                WITH ahead AS (
                    INSERT INTO inbox_handled (event_id, reader, skipped)
                    SELECT event_id, :reader, skipped FROM pg_temp.rebuilt_fact r WHERE NOT EXISTS (
                        SELECT FROM inbox_handled h WHERE h.reader = :reader AND h.event_id = r.event_id)
                    RETURNING event_id
                )
                INSERT INTO inbox_position AS p (reader, subject, seq)
                SELECT :reader, subject, max(seq) FROM ahead JOIN pg_temp.rebuilt_fact USING (event_id)
                GROUP BY subject ORDER BY subject
                ON CONFLICT (reader, subject) DO UPDATE SET seq = greatest(p.seq, excluded.seq)
                """).param("reader", reader).update();
        database.sql("""
                UPDATE parked_event p SET state = 'HANDLED', settled_at = clock_timestamp()
                WHERE reader = :reader AND state = 'PARKED'
                    AND EXISTS (SELECT FROM pg_temp.rebuilt_fact r WHERE r.event_id = p.event_id)
                """).param("reader", reader).update();
    }
}
