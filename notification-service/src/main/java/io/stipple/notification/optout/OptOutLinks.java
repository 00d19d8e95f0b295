package io.stipple.notification.optout;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One link per client, and whether it was used.
interface OptOutLinks {
    boolean used(UUID clientId);

    /// The client's token: the given one, if there was none yet.
    String tokenOf(UUID clientId, String fresh);

    Optional<Boolean> used(String token);

    Optional<UUID> holderOf(String token);

    boolean use(String token, Instant now);
}
