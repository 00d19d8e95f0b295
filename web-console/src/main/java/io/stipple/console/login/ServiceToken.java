package io.stipple.console.login;

import io.stipple.console.peer.Asking;
import io.stipple.console.peer.Bearer;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;

/// The console's own voice, for clients who have no account.
public final class ServiceToken {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceToken.class);
    private static final AnonymousAuthenticationToken CONSOLE =
            new AnonymousAuthenticationToken("console", "console", AuthorityUtils.createAuthorityList("ROLE_CONSOLE"));

    private final OAuth2AuthorizedClientManager tokens;
    private final Peers peers;

    ServiceToken(OAuth2AuthorizedClientManager tokens, Peers peers) {
        this.tokens = tokens;
        this.peers = peers;
    }

    /// Without a token the request still goes out: a service then counts it as one more from nobody in particular.
    public Asking ask(Peer peer) {
        return bearer().map(bearer -> peers.ask(peer, bearer)).orElseGet(() -> peers.ask(peer));
    }

    private Optional<Bearer> bearer() {
        try {
            return Optional.ofNullable(
                            tokens.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(Registrations.SERVICE)
                                    .principal(CONSOLE)
                                    .build()))
                    .map(client -> new Bearer(client.getAccessToken().getTokenValue()));
        } catch (OAuth2AuthorizationException away) {
            LOG.warn("no service token: {}", away.getError().getErrorCode());
            return Optional.empty();
        }
    }
}
