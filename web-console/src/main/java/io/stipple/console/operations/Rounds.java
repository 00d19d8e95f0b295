package io.stipple.console.operations;

import io.stipple.console.operations.ServiceReport.Figures;
import io.stipple.console.peer.Bearer;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Asks every service at the same time how it is, so that one that is away delays the page by its own timeout alone.
final class Rounds {
    private final Peers peers;

    Rounds(Peers peers) {
        this.peers = peers;
    }

    List<ServiceReport> all(Bearer token) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<ServiceReport>> reports = Arrays.stream(Peer.values())
                    .map(peer -> CompletableFuture.supplyAsync(() -> report(peer, token), threads))
                    .toList();
            return reports.stream().map(CompletableFuture::join).toList();
        }
    }

    private ServiceReport report(Peer peer, Bearer token) {
        Optional<String> health = peers.ask(peer).health();
        if (health.isEmpty()) {
            return new ServiceReport(peer.word(), health, Optional.empty(), List.of());
        }
        Optional<Figures> figures =
                peers.ask(peer, token).get(Figures.class, "/v1/operations").given();
        return new ServiceReport(peer.word(), health, figures, parked(peer, token));
    }

    private List<ParkedEvent> parked(Peer peer, Bearer token) {
        return peers.ask(peer, token)
                .get(ParkedEvent.Page.class, "/v1/operations/parked-events")
                .given()
                .map(ParkedEvent.Page::parkedEvents)
                .orElse(List.of());
    }
}
