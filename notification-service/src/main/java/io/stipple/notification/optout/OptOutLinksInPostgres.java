package io.stipple.notification.optout;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One link per client, and whether it was used.
record OptOutLinksInPostgres(JdbcClient jdbc) implements OptOutLinks {

    @Override
    public boolean used(UUID clientId) {
        return jdbc.sql("SELECT count(*) FROM opt_out WHERE client_id = :client AND opted_out_at IS NOT NULL")
                        .param("client", clientId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public String tokenOf(UUID clientId, String fresh) {
        return jdbc.sql("""
                INSERT INTO opt_out (client_id, token) VALUES (:client, :token)
                ON CONFLICT (client_id) DO UPDATE SET client_id = excluded.client_id
                RETURNING token""")
                .param("client", clientId)
                .param("token", fresh)
                .query(String.class)
                .single();
    }

    @Override
    public Optional<Boolean> used(String token) {
        return jdbc.sql("SELECT opted_out_at IS NOT NULL FROM opt_out WHERE token = :token")
                .param("token", token)
                .query(Boolean.class)
                .optional();
    }

    @Override
    public Optional<UUID> holderOf(String token) {
        return jdbc.sql("SELECT client_id FROM opt_out WHERE token = :token")
                .param("token", token)
                .query(UUID.class)
                .optional();
    }

    @Override
    public boolean use(String token, Instant now) {
        return jdbc.sql("UPDATE opt_out SET opted_out_at = coalesce(opted_out_at, :now) WHERE token = :token")
                        .param("now", Timestamp.from(now))
                        .param("token", token)
                        .update()
                > 0;
    }
}
