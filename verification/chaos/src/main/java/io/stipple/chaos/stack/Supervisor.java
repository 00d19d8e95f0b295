package io.stipple.chaos.stack;

import io.stipple.local.CannotStart;
import io.stipple.local.Part;
import io.stipple.local.Site;
import io.stipple.local.process.Birth;
import io.stipple.local.process.Commands;
import io.stipple.local.process.DetachedProcess;
import io.stipple.local.process.Ending;
import io.stipple.local.process.Farewell;
import io.stipple.local.process.Launch;
import io.stipple.local.process.LogTail;
import io.stipple.local.process.Patience;
import io.stipple.local.process.RunFiles;
import io.stipple.local.process.Running;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Starts processes, sends them signals, starts them again. Signals only what it started itself, by pid.
public final class Supervisor {

    /// Clients use the machine while parts start.
    private static final int BUSY = 4;

    private final Site site;
    private final Map<String, Part> parts = new ConcurrentHashMap<>();
    private final Map<String, Running> running = new ConcurrentHashMap<>();
    private final RunFiles runFiles;
    private final AtomicInteger starts = new AtomicInteger();

    Supervisor(Site site, List<Part> parts) {
        this.site = site;
        parts.forEach(part -> this.parts.put(part.name(), part));
        this.runFiles = new RunFiles(site.state().resolve("run"));
    }

    Part part(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("there is no part " + name);
        }
        return part;
    }

    /// Starts the part and returns at once. Each run has a log of its own, so that none is lost.
    public synchronized void start(String name) {
        Part part = part(name);
        Launch launch = part.launch().get();
        long pid = DetachedProcess.start(launch, log(name, starts.incrementAndGet()));
        var process = new Running(
                name,
                pid,
                Birth.now(pid),
                InstantSource.system().instant(),
                part.ports().getFirst(),
                part.url(),
                launch.farewell());
        running.put(name, process);
        runFiles.save(process);
    }

    /// Waits until the part answers well.
    public void awaitReady(String name) {
        Part part = part(name);
        try {
            Patience.until(part.patience().multipliedBy(BUSY), process(name)::stillRuns, part.ready(), name);
        } catch (CannotStart e) {
            Path log = log(name, starts.get());
            throw new CannotStart("%s Its log says: %s".formatted(e.getMessage(), LogTail.cause(log)), e);
        }
        part.furnish().run();
    }

    public boolean isReady(String name) {
        return part(name).ready().getAsBoolean();
    }

    public Running process(String name) {
        Running process = running.get(name);
        if (process == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return process;
    }

    public boolean stillRuns(String name) {
        return process(name).stillRuns();
    }

    /// Sends the signal, such as `KILL`, `QUIT`, `STOP` or `CONT`.
    public void signal(String name, String signal) {
        Running process = process(name);
        if (process.stillRuns()) {
            Commands.succeeds(List.of("sh", "-c", "kill -" + signal + " \"$0\"", Long.toString(process.pid())));
        }
    }

    /// Sends the signal and waits for the end of the process.
    public void end(String name, String signal) {
        signal(name, signal);
        if (!Patience.whether(Duration.ofSeconds(20), () -> !process(name).stillRuns())) {
            throw new IllegalStateException(name + " survived " + signal);
        }
    }

    /// Starts what does not run, and lets go on what stands still.
    public void mend() {
        for (String name : List.copyOf(running.keySet())) {
            signal(name, "CONT");
            if (!stillRuns(name)) {
                start(name);
                awaitReady(name);
            }
        }
    }

    /// Ends everything, what others lean on last.
    public void endAll() {
        running.keySet().stream()
                .filter(name -> !name.equals("postgres") && !name.equals("kafka"))
                .parallel()
                .forEach(this::farewell);
        List.of("kafka", "postgres").stream().filter(running::containsKey).forEach(this::farewell);
    }

    private void farewell(String name) {
        signal(name, "CONT");
        Running process = process(name);
        // nothing is lost by it any more: the audit is over
        boolean abrupt = process.farewell() == Farewell.TERMINATE;
        if (abrupt) {
            signal(name, "KILL");
        }
        Ending.of(process, Duration.ofSeconds(20));
        runFiles.forget(name);
    }

    private Path log(String name, int start) {
        return site.log("%s-%03d".formatted(name, start));
    }
}
