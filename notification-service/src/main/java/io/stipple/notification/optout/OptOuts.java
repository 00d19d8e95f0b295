package io.stipple.notification.optout;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Who wants no marketing, and the links by which they say so. A link holds 256 random bits and works for ever: a
/// wish to be left alone does not expire.
public class OptOuts {

    private final OptOutLinks links;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OptOuts(OptOutLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    public boolean has(UUID clientId) {
        return links.used(clientId);
    }

    /// One link per client, so that any letter's link works.
    @Transactional
    public String tokenOf(UUID clientId) {
        byte[] fresh = new byte[32];
        random.nextBytes(fresh);
        return links.tokenOf(clientId, Base64.getUrlEncoder().withoutPadding().encodeToString(fresh));
    }

    /// Empty for a link nobody was given.
    Optional<Boolean> optedOut(String token) {
        return links.used(token);
    }

    /// Whose link it is.
    public Optional<UUID> holderOf(String token) {
        return links.holderOf(token);
    }

    /// The first time counts.
    ///
    /// @return false for a link nobody was given
    @Transactional
    boolean optOut(String token) {
        return links.use(token, clock.instant());
    }
}
