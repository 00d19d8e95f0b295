package io.stipple.notification.optout;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One link per client, and whether it was used.
interface OptOutLinks {
    boolean used(UUID clientId);

    /// The client's token: the given one, if there was none yet.
    String tokenOf(UUID clientId, String fresh);

    Optional<Boolean> used(String token);

    Optional<UUID> holderOf(String token);

    /// As above, and until the caller's transaction ends nobody else changes what hangs on it.
    Optional<UUID> holderForUpdate(String token);

    /// As above, of several.
    ///
    /// @param fresh a token for each, used where there was none yet
    default Map<UUID, String> tokensOf(Map<UUID, String> fresh) {
        Map<UUID, String> tokens = new HashMap<>();
        fresh.forEach((client, token) -> tokens.put(client, tokenOf(client, token)));
        return tokens;
    }

    void set(UUID clientId, boolean optedOut, Instant now);

    boolean use(String token, Instant now);
}
