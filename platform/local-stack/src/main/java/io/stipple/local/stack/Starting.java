package io.stipple.local.stack;

import io.stipple.local.CannotStart;
import io.stipple.local.Part;
import io.stipple.local.Site;
import io.stipple.local.process.Birth;
import io.stipple.local.process.DetachedProcess;
import io.stipple.local.process.LogTail;
import io.stipple.local.process.Patience;
import io.stipple.local.process.RunFiles;
import io.stipple.local.process.Running;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// Starts the parts of a stack, each as soon as what it needs is there.
final class Starting {

    private final Site site;
    private final RunFiles runFiles;
    private final Progress progress;
    private final Clock clock;

    Starting(Site site, RunFiles runFiles, Progress progress, Clock clock) {
        this.site = site;
        this.runFiles = runFiles;
        this.progress = progress;
        this.clock = clock;
    }

    /// Returns when all are ready. The first that cannot start is thrown at once; what was started stays for the
    /// caller to end.
    void all(List<Part> parts) {
        var failed = new CompletableFuture<Void>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var ready = new HashMap<String, CompletableFuture<Void>>();
            parts.forEach(part -> ready.put(part.name(), start(part, ready, failed, threads)));
            var everything = CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new));
            try {
                CompletableFuture.anyOf(everything, failed).join();
            } catch (CompletionException e) {
                threads.shutdownNow();
                throw CannotStart.because(e);
            }
        }
    }

    private CompletableFuture<Void> start(
            Part part,
            Map<String, CompletableFuture<Void>> earlier,
            CompletableFuture<Void> failed,
            ExecutorService threads) {
        progress.await(part.name());
        var prepared = CompletableFuture.runAsync(part.prepare(), threads);
        var awaited = Stream.concat(
                Stream.of(prepared),
                part.after().stream().filter(earlier::containsKey).map(earlier::get));
        var started = CompletableFuture.allOf(awaited.toArray(CompletableFuture[]::new))
                .thenRunAsync(() -> run(part), threads);
        for (var step : List.of(prepared, started)) {
            step.whenComplete((_, e) -> Optional.ofNullable(e).ifPresent(failed::completeExceptionally));
        }
        return started;
    }

    private void run(Part part) {
        var began = System.nanoTime();
        var launch = part.launch().get();
        var log = site.log(part.name());
        var pid = DetachedProcess.start(launch, log);
        var running = new Running(
                part.name(),
                pid,
                Birth.now(pid),
                clock.instant(),
                part.ports().getFirst(),
                part.url(),
                launch.farewell());
        runFiles.save(running);
        try {
            Patience.until(part.patience(), running::stillRuns, part.ready(), part.name());
        } catch (CannotStart e) {
            throw new CannotStart("%s Its log says: %s (%s)".formatted(e.getMessage(), LogTail.cause(log), log), e);
        }
        part.furnish().run();
        progress.arrived(
                part.name(),
                "%-13s ready after %4.1f s   %s".formatted(part.name(), (System.nanoTime() - began) / 1e9, part.url()));
    }
}
