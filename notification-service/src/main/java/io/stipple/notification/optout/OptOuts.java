package io.stipple.notification.optout;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who wants no marketing, and the links by which they say so. A link holds 256 random bits and works for ever: a
/// wish to be left alone does not expire.
public final class OptOuts {

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    OptOuts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean has(UUID clientId) {
        return jdbc.sql("SELECT count(*) FROM opt_out WHERE client_id = :client AND opted_out_at IS NOT NULL")
                        .param("client", clientId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// One link per client, so that any letter's link works.
    public String tokenOf(UUID clientId) {
        byte[] fresh = new byte[32];
        random.nextBytes(fresh);
        return jdbc.sql("""
                INSERT INTO opt_out (client_id, token) VALUES (:client, :token)
                ON CONFLICT (client_id) DO UPDATE SET client_id = excluded.client_id
                RETURNING token""")
                .param("client", clientId)
                .param("token", Base64.getUrlEncoder().withoutPadding().encodeToString(fresh))
                .query(String.class)
                .single();
    }

    /// Empty for a link nobody was given.
    Optional<Boolean> optedOut(String token) {
        return jdbc.sql("SELECT opted_out_at IS NOT NULL FROM opt_out WHERE token = :token")
                .param("token", token)
                .query(Boolean.class)
                .optional();
    }

    /// The first time counts.
    boolean optOut(String token, Instant now) {
        return jdbc.sql("UPDATE opt_out SET opted_out_at = coalesce(opted_out_at, :now) WHERE token = :token")
                        .param("now", Timestamp.from(now))
                        .param("token", token)
                        .update()
                > 0;
    }
}
