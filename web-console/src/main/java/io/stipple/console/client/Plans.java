package io.stipple.console.client;

import io.stipple.console.login.Visitor;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What a client has agreed to and not yet had, as the session service tells it. None while that is away.
public final class Plans {
    private final Peers peers;

    Plans(Peers peers) {
        this.peers = peers;
    }

    /// @param nextSession empty once the course is done
    public record Plan(UUID planId, String treatmentType, Optional<Integer> nextSession) {
        public String words() {
            return "Session %d · %s"
                    .formatted(
                            nextSession.orElse(0),
                            treatmentType.toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }

    public List<Plan> of(UUID client, Visitor visitor) {
        return peers
                .ask(Peer.SESSION, visitor.token())
                .get(Plan[].class, "/v1/clients/{id}/plans", client)
                .given()
                .map(List::of)
                .orElse(List.of())
                .stream()
                .filter(plan -> plan.nextSession().isPresent())
                .toList();
    }
}
