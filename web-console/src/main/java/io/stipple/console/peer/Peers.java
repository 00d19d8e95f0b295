package io.stipple.console.peer;

import java.util.Map;
import java.util.Optional;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/// The other services.
public final class Peers {
    private final Map<Peer, RestClient> clients;
    private final JsonMapper json;

    Peers(Map<Peer, RestClient> clients, JsonMapper json) {
        this.clients = Map.copyOf(clients);
        this.json = json;
    }

    /// Asks in the name of whoever the token speaks for.
    public Asking ask(Peer peer, Bearer token) {
        return new Asking(peer, client(peer), Optional.of(token), json);
    }

    /// Asks what anybody may know.
    public Asking ask(Peer peer) {
        return new Asking(peer, client(peer), Optional.empty(), json);
    }

    private RestClient client(Peer peer) {
        RestClient client = clients.get(peer);
        if (client == null) {
            throw new IllegalArgumentException("stipple.peers." + peer.word() + " is not configured");
        }
        return client;
    }
}
