package io.stipple.notification.optout;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        return links.tokenOf(clientId, fresh());
    }

    /// As above, of several; most have one already.
    @Transactional
    public Map<UUID, String> tokensOf(Collection<UUID> clients) {
        Map<UUID, String> fresh = new TreeMap<>();
        clients.forEach(client -> fresh.put(client, fresh()));
        return links.tokensOf(fresh);
    }

    private String fresh() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public Optional<UUID> holderForUpdate(String token) {
        return links.holderForUpdate(token);
    }

    /// Somebody called a letter unwanted: as good as opting out, and kept as such.
    @Transactional
    public void complain(UUID clientId) {
        links.use(tokenOf(clientId), clock.instant());
    }

    /// For somebody who may have changed their mind more than once.
    public void set(UUID clientId, boolean optedOut) {
        links.set(clientId, optedOut, clock.instant());
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
