package io.stipple.console.operations;

import io.stipple.console.operations.ServiceReport.Figures;
import io.stipple.console.peer.Asking;
import io.stipple.console.peer.Bearer;
import io.stipple.console.peer.Peer;
import io.stipple.console.peer.Peers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// Asks every service at the same time how it is, so that one that is away delays the page by its own timeout alone.
final class Rounds {
    private static final int LAST_ACTS = 6;

    private final Peers peers;

    Rounds(Peers peers) {
        this.peers = peers;
    }

    Round all(Bearer token, Wanted wanted) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<ServiceReport>> reports = Arrays.stream(Peer.values())
                    .map(peer -> CompletableFuture.supplyAsync(() -> report(peer, token, wanted), threads))
                    .toList();
            return new Round(reports.stream().map(CompletableFuture::join).toList(), wanted);
        }
    }

    private ServiceReport report(Peer peer, Bearer token, Wanted wanted) {
        Optional<String> health = peers.ask(peer).health();
        if (health.isEmpty()) {
            return ServiceReport.away(peer.word());
        }
        Asking asking = peers.ask(peer, token);
        var figures = asking.get(Figures.class, "/v1/operations");
        if (figures.isAway()) {
            // Its health may still answer while its database does not: the other questions would wait as long.
            return new ServiceReport(peer.word(), health, Optional.empty(), List.of(), false, List.of());
        }
        var queues = queues(asking, wanted);
        var stuck = stuck(asking, wanted);
        var held = Stream.concat(
                queues.flatMap(ParkedEvent.Queues::queues).orElse(List.of()).stream()
                        .map(queue -> Held.of(peer.word(), queue)),
                stuck.flatMap(StuckFact.Page::parkedStories).orElse(List.of()).stream()
                        .map(story -> Held.of(peer.word(), story)));
        boolean more = queues.flatMap(ParkedEvent.Queues::next).isPresent()
                || stuck.flatMap(StuckFact.Page::next).isPresent();
        return new ServiceReport(peer.word(), health, figures.given(), held.toList(), more, acts(asking));
    }

    private static Optional<ParkedEvent.Queues> queues(Asking asking, Wanted wanted) {
        return asking.get(
                        ParkedEvent.Queues.class,
                        "/v1/operations/parked-events/queues?limit=50&reader={reader}&topic={topic}&cause={cause}",
                        wanted.reader(),
                        wanted.topic(),
                        wanted.cause())
                .given();
    }

    /// An outbox has no reader, so whoever looks for one does not mean it.
    private static Optional<StuckFact.Page> stuck(Asking asking, Wanted wanted) {
        return wanted.reader().isBlank()
                ? asking.get(
                                StuckFact.Page.class,
                                "/v1/operations/parked-stories?limit=50&topic={topic}&cause={cause}",
                                wanted.topic(),
                                wanted.cause())
                        .given()
                : Optional.empty();
    }

    private static List<ActKept> acts(Asking asking) {
        return asking.get(ActKept.Page.class, "/v1/operations/acts?limit={limit}", LAST_ACTS)
                .given()
                .flatMap(ActKept.Page::acts)
                .orElse(List.of());
    }
}
