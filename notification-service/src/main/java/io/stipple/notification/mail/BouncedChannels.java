package io.stipple.notification.mail;

import java.time.Instant;
import java.util.UUID;

/// For which client a channel is stopped, and a few bits of why.
interface BouncedChannels {
    void add(UUID clientId, int fingerprint, Instant now);

    boolean holds(UUID clientId, int fingerprint);
}
