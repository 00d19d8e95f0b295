package io.stipple.console.client;

import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.StringUtils;

/// Reads from a page's address whom it is about: `?query=` looks for somebody, `?client=` has found them.
public final class Choosing {
    private static final int MOST = 20;

    private final Peers peers;

    Choosing(Peers peers) {
        this.peers = peers;
    }

    public Choice read(Map<String, String> typed, Visitor visitor) {
        String query = typed.getOrDefault("query", "").strip();
        String id = typed.getOrDefault("client", "");
        if (StringUtils.hasText(id)) {
            return new Choice(query, Optional.of(known(id, visitor)), List.of());
        }
        return new Choice(query, Optional.empty(), query.isEmpty() ? List.of() : found(query, visitor));
    }

    private Known known(String id, Visitor visitor) {
        return peers.ask(Peer.BOOKING, visitor.token())
                .get(Known.class, "/v1/clients/{id}", id)
                .orErrorPage();
    }

    private List<Known> found(String query, Visitor visitor) {
        return peers.ask(Peer.BOOKING, visitor.token())
                .get(Known.Page.class, "/v1/clients?query={query}&limit={limit}", query, MOST)
                .orErrorPage()
                .clients();
    }
}
