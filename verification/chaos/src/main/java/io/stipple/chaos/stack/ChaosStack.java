package io.stipple.chaos.stack;

import io.stipple.local.Addresses;
import io.stipple.local.CannotStart;
import io.stipple.local.Part;
import io.stipple.local.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// The whole platform, with a hand on each process and on each line.
public final class ChaosStack implements AutoCloseable {

    public static final List<String> SERVICES = List.of("booking", "session", "notification", "insight", "console");

    private final Site site;
    private final Lines lines;
    private final Supervisor supervisor;
    private final List<Part> parts;

    private ChaosStack(Site site, Lines lines) {
        this.site = site;
        this.lines = lines;
        this.parts = Parts.of(site, lines);
        this.supervisor = new Supervisor(site, parts);
    }

    public static ChaosStack at(Site site) {
        return new ChaosStack(site, Lines.of(site));
    }

    /// Each part as soon as what it leans on is there; returns when all are ready.
    public void start(Consumer<String> progress) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<String, CompletableFuture<Void>> ready = new HashMap<>();
            for (Part part : parts) {
                var before = part.after().stream().map(ready::get).toArray(CompletableFuture[]::new);
                var prepared = CompletableFuture.runAsync(part.prepare(), threads);
                ready.put(
                        part.name(),
                        CompletableFuture.allOf(before)
                                .thenCombineAsync(
                                        prepared,
                                        (_, _) -> {
                                            supervisor.start(part.name());
                                            supervisor.awaitReady(part.name());
                                            progress.accept(part.name() + " is ready");
                                            return null;
                                        },
                                        threads));
            }
            CompletableFuture.allOf(ready.values().toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException failed) {
            throw CannotStart.because(failed);
        }
    }

    public Addresses addresses() {
        return site.addresses();
    }

    public Site site() {
        return site;
    }

    public Lines lines() {
        return lines;
    }

    public Supervisor supervisor() {
        return supervisor;
    }

    @Override
    public void close() {
        supervisor.endAll();
        lines.close();
    }
}
