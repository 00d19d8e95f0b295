package io.stipple.platform.inbox;

import io.stipple.platform.inbox.Reading.Known;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables `inbox_handled` and `inbox_position`.
final class HandledInPostgres implements Handled {
    private final JdbcClient database;
    private final Gate gate;

    HandledInPostgres(JdbcClient database) {
        this.database = database;
        this.gate = new Gate(database);
    }

    @Override
    public void enter(String projection) {
        gate.enter(projection);
    }

    /// One statement for the three questions asked of every record. `RETURNING old` is PostgreSQL 18.
    @Override
    public Arrival arrive(String reader, Optional<String> story, Known<?> known) {
        return database.sql("""
                WITH behind AS (
                    SELECT FROM parked_event WHERE reader = :reader AND story = :story AND state = 'PARKED' LIMIT 1
                ), settled AS (
                    SELECT FROM parked_event WHERE reader = :reader AND event_id = :event AND state <> 'PARKED' LIMIT 1
                ), taken AS (
                    INSERT INTO inbox_handled (event_id, reader, skipped, recorded_at)
                    SELECT :event, :reader, :skipped, :recorded::timestamptz
                    WHERE NOT EXISTS (SELECT FROM behind) AND NOT EXISTS (SELECT FROM settled)
                    ON CONFLICT DO NOTHING RETURNING 1
                ), moved AS (
                    INSERT INTO inbox_position AS p (reader, subject, seq)
                    SELECT :reader, :subject, :seq WHERE EXISTS (SELECT FROM taken)
                    ON CONFLICT (reader, subject) DO UPDATE SET seq = greatest(p.seq, excluded.seq)
                    RETURNING old.seq AS previous
                )
                SELECT EXISTS (SELECT FROM behind) AS behind, EXISTS (SELECT FROM taken) AS taken,
                    (SELECT previous FROM moved) AS previous
                """)
                .param("reader", reader)
                .param("story", story.orElse(null), Types.VARCHAR)
                .param("event", known.eventId())
                .param("skipped", known.fact().isEmpty())
                .param(
                        "recorded",
                        known.recordedAt()
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("subject", known.subject())
                .param("seq", known.seq())
                .query((row, _) -> row.getBoolean("behind")
                        ? new Arrival.Behind()
                        : row.getBoolean("taken")
                                ? new Arrival.Fresh(Optional.ofNullable(row.getObject("previous", Long.class)))
                                : new Arrival.Duplicate())
                .single();
    }

    @Override
    public void finish(String reader, Known<?> known, Instant now) {
        database.sql("UPDATE inbox_handled SET handled_at = :now WHERE event_id = :event AND reader = :reader")
                .param("now", Timestamp.from(now))
                .param("event", known.eventId())
                .param("reader", reader)
                .update();
    }

    @Override
    public Standing standing(String reader, List<? extends Opened<?>> batch) {
        boolean behind = database.sql("""
                SELECT EXISTS (
                    SELECT FROM parked_event WHERE reader = :reader AND story = ANY(:stories) AND state = 'PARKED')
                """)
                .param("reader", reader)
                .param("stories", texts(batch, one -> one.raw().story()))
                .query(Boolean.class)
                .single();
        Set<UUID> settled = new HashSet<>(database.sql("""
                SELECT event_id FROM inbox_handled WHERE reader = :reader AND event_id = ANY(:events::uuid[])
                UNION ALL
                SELECT event_id FROM parked_event
                WHERE reader = :reader AND event_id = ANY(:events::uuid[]) AND state <> 'PARKED'
                """)
                .param("reader", reader)
                .param("events", texts(batch, one -> one.known().eventId()))
                .query(UUID.class)
                .list());
        return new Standing(settled, behind);
    }

    /// Aggregates in the order of their names, so that two rivals cannot wait for each other.
    @Override
    public Map<String, Long> note(String reader, List<? extends Opened<?>> fresh, Instant now) {
        int noted = database.sql("""
                INSERT INTO inbox_handled (event_id, reader, skipped, recorded_at, handled_at)
                SELECT event::uuid, :reader, skipped, recorded::timestamptz, :now
                FROM unnest(:events, :skipped, :recorded) AS f (event, skipped, recorded)
                ON CONFLICT DO NOTHING
                """)
                .param("reader", reader)
                .param("now", Timestamp.from(now))
                .param("events", texts(fresh, one -> one.known().eventId()))
                .param(
                        "skipped",
                        fresh.stream().map(one -> one.known().fact().isEmpty()).toArray(Boolean[]::new))
                .param(
                        "recorded",
                        texts(
                                fresh,
                                one -> one.known()
                                        .recordedAt()
                                        .map(Instant::toString)
                                        .orElse(null)))
                .update();
        if (noted < fresh.size()) {
            throw new Overtaken();
        }
        Map<String, Long> previous = new HashMap<>();
        database.sql("""
                INSERT INTO inbox_position AS p (reader, subject, seq)
                SELECT :reader, subject, max(seq) FROM unnest(:subjects, :seqs) AS f (subject, seq)
                GROUP BY subject ORDER BY subject
                ON CONFLICT (reader, subject) DO UPDATE SET seq = greatest(p.seq, excluded.seq)
                RETURNING subject, old.seq AS previous
                """)
                .param("reader", reader)
                .param("subjects", texts(fresh, one -> one.known().subject()))
                .param("seqs", fresh.stream().map(one -> one.known().seq()).toArray(Long[]::new))
                .query(row -> {
                    Long before = row.getObject("previous", Long.class);
                    if (before != null) {
                        previous.put(row.getString("subject"), before);
                    }
                });
        return previous;
    }

    private static String[] texts(List<? extends Opened<?>> batch, Function<Opened<?>, @Nullable Object> value) {
        return batch.stream()
                .map(one -> {
                    Object found = value.apply(one);
                    return found == null ? null : found.toString();
                })
                .toArray(String[]::new);
    }

    /// Who has taken in the fact, in the order they did.
    List<Handling> of(UUID eventId) {
        return database.sql("""
                SELECT reader, handled_at, (1000 * extract(epoch FROM handled_at - recorded_at))::bigint AS millis
                FROM inbox_handled WHERE event_id = :event AND NOT skipped ORDER BY handled_at
                """)
                .param("event", eventId)
                .query((row, _) -> new Handling(
                        row.getString("reader"),
                        row.getTimestamp("handled_at").toInstant(),
                        Optional.ofNullable(row.getObject("millis", Long.class))))
                .list();
    }
}
