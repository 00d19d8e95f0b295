package io.stipple.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table `outbox` itself.
final class PostgresRows implements Rows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int RELAY_LOCKS = 0x0B0C;

    private final JdbcClient database;
    private final String longestIdle;

    /// @param longestVisit after which a visit that has gone silent is ended by the server, so that others may come
    PostgresRows(JdbcClient database, Duration longestVisit) {
        this.database = database;
        this.longestIdle = longestVisit.toMillis() + "ms";
    }

    /// The lock comes before any id is drawn and is let go after the commit is visible. So whoever writes next to the
    /// same story draws higher ids and commits later: id order is commit order for the whole story, over all its
    /// aggregates and topics, where the counter's row lock alone would order one aggregate. Locks are taken in the
    /// order of their numbers, counters in the order of their keys: two transactions cannot wait for each other.
    @Override
    public void write(List<Row> rows) {
        database.sql("""
                SELECT count(pg_advisory_xact_lock(story))
                FROM (SELECT DISTINCT hashtextextended(key, 1011) AS story FROM unnest(:keys) AS key ORDER BY 1)
                """)
                .param("keys", column(rows, Row::key))
                .query(Long.class)
                .single();
        database.sql("""
                WITH fact AS (
                    SELECT * FROM unnest(:buckets, :keys, :aggregates, :topics, :headers, :payloads)
                        WITH ORDINALITY AS f (bucket, key, aggregate_id, topic, headers, payload, place)
                ), counted AS (
                    INSERT INTO outbox_sequence AS s (topic, aggregate_id, seq)
                    SELECT topic, aggregate_id, count(*) FROM fact GROUP BY 1, 2 ORDER BY 1, 2
                    ON CONFLICT (topic, aggregate_id) DO UPDATE SET seq = s.seq + excluded.seq
                    RETURNING topic, aggregate_id, seq
                ), numbered AS (
                    SELECT f.*, c.seq + 1
                        - row_number() OVER (PARTITION BY f.topic, f.aggregate_id ORDER BY f.place DESC) AS seq
                    FROM fact f JOIN counted c USING (topic, aggregate_id)
                )
                INSERT INTO outbox (bucket, key, aggregate_id, seq, topic, headers, payload)
                SELECT bucket, key, aggregate_id, seq, topic,
                    headers::jsonb || jsonb_build_object('ce_seq', seq::text), payload
                FROM numbered ORDER BY place
                """)
                .param("buckets", rows.stream().map(Row::bucket).toArray(Integer[]::new))
                .param("keys", column(rows, Row::key))
                .param("aggregates", column(rows, Row::aggregateId))
                .param("topics", column(rows, Row::topic))
                .param("headers", column(rows, row -> JSON.writeValueAsString(row.headers())))
                .param("payloads", column(rows, Row::payload))
                .update();
    }

    private static String[] column(List<Row> rows, Function<Row, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    @Override
    public boolean claim(int bucket) {
        return !claim(List.of(bucket)).isEmpty();
    }

    /// Until the transaction ends, rows are found by plain index scans and by one plan for all visits. What was
    /// relayed a moment ago still lies in the index, and a plain scan remembers what it found dead: by bitmap, each
    /// visit would look at all of it again. A plan made while the table was empty would read the whole table. Nor
    /// does the commit wait for the disk: a deletion that is lost is sent again, as after any crash.
    @Override
    public List<Integer> claim(List<Integer> buckets) {
        return database.sql("""
                SELECT bucket
                FROM unnest(:buckets) AS bucket,
                    set_config('idle_in_transaction_session_timeout', :idle, true) AS patience,
                    set_config('enable_bitmapscan', 'off', true) AS no_bitmap,
                    set_config('enable_seqscan', 'off', true) AS no_whole_table,
                    set_config('plan_cache_mode', 'force_generic_plan', true) AS one_plan,
                    set_config('synchronous_commit', 'off', true) AS no_waiting
                WHERE pg_try_advisory_xact_lock(:locks, bucket)
                """)
                .param("idle", longestIdle)
                .param("buckets", buckets.toArray(Integer[]::new))
                .param("locks", RELAY_LOCKS)
                .query((row, _) -> row.getInt(1))
                .list();
    }

    @Override
    public List<Row> oldest(int bucket, int limit) {
        return oldest(List.of(bucket), limit).getOrDefault(bucket, List.of());
    }

    @Override
    public Map<Integer, List<Row>> oldest(List<Integer> buckets, int limit) {
        Map<Integer, List<Row>> oldest = new TreeMap<>();
        database.sql("""
                SELECT o.bucket, o.id, o.key, o.aggregate_id, o.topic, o.headers::text AS headers, o.payload
                FROM unnest(:buckets) AS b CROSS JOIN LATERAL (
                    SELECT * FROM outbox o
                    WHERE bucket = b AND NOT EXISTS (SELECT FROM outbox_parked_key p WHERE p.key = o.key)
                    ORDER BY id LIMIT :limit) o
                ORDER BY o.bucket, o.id
                """)
                .param("buckets", buckets.toArray(Integer[]::new))
                .param("limit", limit)
                .query(row -> {
                    oldest.computeIfAbsent(row.getInt("bucket"), _ -> new ArrayList<>())
                            .add(new Row(
                                    row.getLong("id"),
                                    row.getString("key"),
                                    row.getString("aggregate_id"),
                                    row.getString("topic"),
                                    JSON.readValue(row.getString("headers"), new TypeReference<>() {}),
                                    row.getString("payload")));
                });
        return oldest;
    }

    @Override
    public void delete(int bucket, List<Long> ids) {
        delete(Map.of(bucket, ids));
    }

    /// Each is looked up by itself, which `OFFSET 0` sees to: the plan of a join, made for a small table, would read
    /// all of it.
    @Override
    public void delete(Map<Integer, List<Long>> ids) {
        List<Integer> buckets = new ArrayList<>();
        ids.forEach((bucket, some) -> buckets.addAll(Collections.nCopies(some.size(), bucket)));
        database.sql("""
                DELETE FROM outbox
                WHERE ctid = ANY (ARRAY(
                    SELECT o.ctid
                    FROM unnest(CAST(:buckets AS smallint[]), :ids) AS gone (bucket, id)
                    CROSS JOIN LATERAL (
                        SELECT ctid FROM outbox o WHERE o.bucket = gone.bucket AND o.id = gone.id OFFSET 0) o))
                """)
                .param("buckets", buckets.toArray(Integer[]::new))
                .param("ids", ids.values().stream().flatMap(List::stream).toArray(Long[]::new))
                .update();
    }

    @Override
    public void park(Row row, String cause) {
        database.sql("""
                INSERT INTO outbox_parked_key (key, bucket, outbox_id, topic, cause)
                VALUES (:key, :bucket, :id, :topic, :cause) ON CONFLICT DO NOTHING
                """)
                .param("key", row.key())
                .param("bucket", row.bucket())
                .param("id", row.id())
                .param("topic", row.topic())
                .param("cause", cause)
                .update();
    }

    /// One short look into the index for each bucket.
    @Override
    public List<Integer> waiting() {
        return database.sql("""
                SELECT b FROM generate_series(0, :last) b WHERE EXISTS (SELECT FROM outbox WHERE bucket = b)
                """)
                .param("last", Row.BUCKETS - 1)
                .query((row, _) -> row.getInt(1))
                .list();
    }
}
