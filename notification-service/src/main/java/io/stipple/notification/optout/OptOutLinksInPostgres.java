package io.stipple.notification.optout;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    public Optional<UUID> holderForUpdate(String token) {
        return jdbc.sql("SELECT client_id FROM opt_out WHERE token = :token FOR UPDATE")
                .param("token", token)
                .query(UUID.class)
                .optional();
    }

    @Override
    public Map<UUID, String> tokensOf(Map<UUID, String> fresh) {
        Map<UUID, String> tokens = new HashMap<>();
        List<UUID> clients = fresh.keySet().stream().sorted().toList();
        read(clients).forEach(it -> tokens.put(it.getKey(), it.getValue()));
        List<UUID> without =
                clients.stream().filter(client -> !tokens.containsKey(client)).toList();
        if (!without.isEmpty()) {
            jdbc.sql("""
                    INSERT INTO opt_out (client_id, token)
                    SELECT * FROM unnest(CAST(:clients AS uuid[]), CAST(:tokens AS text[]))
                    ON CONFLICT (client_id) DO NOTHING""")
                    .param("clients", texts(without.stream()))
                    .param("tokens", texts(without.stream().map(fresh::get)))
                    .update();
            read(without).forEach(it -> tokens.put(it.getKey(), it.getValue()));
        }
        return tokens;
    }

    private List<Map.Entry<UUID, String>> read(List<UUID> clients) {
        return jdbc.sql("SELECT client_id, token FROM opt_out WHERE client_id = ANY (CAST(:clients AS uuid[]))")
                .param("clients", texts(clients.stream()))
                .query((row, number) -> Map.entry(row.getObject("client_id", UUID.class), row.getString("token")))
                .list();
    }

    private static String[] texts(Stream<?> values) {
        return values.map(Object::toString).toArray(String[]::new);
    }

    @Override
    public void set(UUID clientId, boolean optedOut, Instant now) {
        jdbc.sql("""
                UPDATE opt_out SET opted_out_at = CASE WHEN :optedOut THEN coalesce(opted_out_at, :now) END
                WHERE client_id = :client""")
                .param("optedOut", optedOut)
                .param("now", Timestamp.from(now))
                .param("client", clientId)
                .update();
    }

    @Override
    public boolean use(String token, Instant now) {
        jdbc.sql("""
                WITH stopped AS (
                    UPDATE opt_out SET opted_out_at = :now WHERE token = :token AND opted_out_at IS NULL
                    RETURNING client_id)
                INSERT INTO preference_act (client_id, acted_at, acted_by, was, became)
                SELECT client_id, :now, 'OPT_OUT_LINK', '{"invitations":true}', '{"invitations":false}' FROM stopped""").param("now", Timestamp.from(now)).param("token", token).update();
        return holderOf(token).isPresent();
    }
}
