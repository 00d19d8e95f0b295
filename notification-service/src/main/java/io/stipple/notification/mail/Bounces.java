package io.stipple.notification.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where mail bounced. Of the address 16 bits of a fingerprint are kept: enough to notice that the client has another
/// one by now, far too few to tell which.
public final class Bounces {

    private final JdbcClient jdbc;

    Bounces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void note(UUID clientId, String address, Instant now) {
        jdbc.sql("""
                INSERT INTO bounced_channel (client_id, channel, fingerprint, bounced_at)
                VALUES (:client, 'EMAIL', :fingerprint, :now)
                ON CONFLICT (client_id, channel) DO UPDATE
                SET fingerprint = excluded.fingerprint, bounced_at = excluded.bounced_at""")
                .param("client", clientId)
                .param("fingerprint", fingerprint(clientId, address))
                .param("now", Timestamp.from(now))
                .update();
    }

    public boolean stopped(UUID clientId, String address) {
        return jdbc.sql("""
                SELECT count(*) FROM bounced_channel
                WHERE client_id = :client AND channel = 'EMAIL' AND fingerprint = :fingerprint""")
                        .param("client", clientId)
                        .param("fingerprint", fingerprint(clientId, address))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static int fingerprint(UUID clientId, String address) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((clientId + address.strip().toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 0xff) << 8 | (hash[1] & 0xff);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }
}
