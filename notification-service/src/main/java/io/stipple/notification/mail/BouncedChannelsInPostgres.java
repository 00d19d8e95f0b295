package io.stipple.notification.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// For which client a channel is stopped, and a few bits of why.
record BouncedChannelsInPostgres(JdbcClient jdbc) implements BouncedChannels {

    @Override
    public void add(UUID clientId, int fingerprint, Instant now) {
        jdbc.sql("""
                INSERT INTO bounced_channel (client_id, channel, fingerprint, bounced_at)
                VALUES (:client, 'EMAIL', :fingerprint, :now)
                ON CONFLICT (client_id, channel) DO UPDATE
                SET fingerprint = excluded.fingerprint, bounced_at = excluded.bounced_at""")
                .param("client", clientId)
                .param("fingerprint", fingerprint)
                .param("now", Timestamp.from(now))
                .update();
    }

    @Override
    public boolean holds(UUID clientId, int fingerprint) {
        return jdbc.sql("""
                SELECT count(*) FROM bounced_channel
                WHERE client_id = :client AND channel = 'EMAIL' AND fingerprint = :fingerprint""")
                        .param("client", clientId)
                        .param("fingerprint", fingerprint)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
