package io.stipple.notification.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// Where mail bounced. Of the address 16 bits of a fingerprint are kept: enough to notice that the client has another
/// one by now, far too few to tell which.
public final class Bounces {

    private final BouncedChannels rows;

    Bounces(BouncedChannels rows) {
        this.rows = rows;
    }

    public void note(UUID clientId, String address, Instant now) {
        rows.add(clientId, fingerprint(clientId, address), now);
    }

    /// Another address than the one that bounced is open.
    public boolean stopped(UUID clientId, String address) {
        return rows.holds(clientId, fingerprint(clientId, address));
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
