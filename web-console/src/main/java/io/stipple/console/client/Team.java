package io.stipple.console.client;

import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import java.util.List;
import java.util.UUID;

/// Who works at a clinic. Nobody while booking is away.
public final class Team {
    private final Peers peers;

    Team(Peers peers) {
        this.peers = peers;
    }

    public record Technician(UUID id, String name) {}

    public List<Technician> at(String clinic, Visitor visitor) {
        return peers.ask(Peer.BOOKING, visitor.token())
                .get(Technician[].class, "/v1/clinics/{code}/technicians", clinic)
                .given()
                .map(List::of)
                .orElse(List.of());
    }
}
