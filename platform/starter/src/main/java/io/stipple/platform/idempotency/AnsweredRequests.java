package io.stipple.platform.idempotency;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The answers given to keyed requests. Their age is counted by the database's clock, which is real time.
class AnsweredRequests {
    private final JdbcClient jdbc;

    AnsweredRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Holds the key until the transaction ends; no wait, so that a repetition cannot tie up a connection.
    ///
    /// @return false while another transaction holds it
    boolean tryHold(IdempotencyKey key) {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", String.join("\n", key.caller(), key.route(), key.value()))
                .query(Boolean.class)
                .single();
    }

    Optional<StoredAnswer> find(IdempotencyKey key) {
        return jdbc.sql("""
                SELECT request_hash, status, headers::text AS headers, body FROM answered_request
                WHERE caller = :caller AND route = :route AND idempotency_key = :value
                """)
                .param("caller", key.caller())
                .param("route", key.route())
                .param("value", key.value())
                .query((row, _) -> new StoredAnswer(
                        row.getBytes("request_hash"),
                        row.getInt("status"),
                        row.getString("headers"),
                        Optional.ofNullable(row.getString("body"))))
                .optional();
    }

    void add(IdempotencyKey key, StoredAnswer answer) {
        jdbc.sql("""
                INSERT INTO answered_request (caller, route, idempotency_key, request_hash, status, headers, body)
                VALUES (:caller, :route, :value, :hash, :status, CAST(:headers AS jsonb), :body)
                """)
                .param("caller", key.caller())
                .param("route", key.route())
                .param("value", key.value())
                .param("hash", answer.requestHash())
                .param("status", answer.status())
                .param("headers", answer.headers())
                .param("body", answer.body().orElse(null))
                .update();
    }

    /// A thousand at a time, so that cleaning up never holds many rows.
    ///
    /// @return how many were forgotten
    int forgetOld() {
        return jdbc.sql("""
                DELETE FROM answered_request WHERE ctid IN (
                    SELECT ctid FROM answered_request
                    WHERE answered_at < now() - INTERVAL '48 hours'
                    LIMIT 1000 FOR UPDATE SKIP LOCKED)
                """).update();
    }
}
