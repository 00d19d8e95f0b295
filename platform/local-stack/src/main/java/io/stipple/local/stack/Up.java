package io.stipple.local.stack;

import io.stipple.local.CannotStart;
import io.stipple.local.Part;
import io.stipple.local.process.RunFiles;
import io.stipple.local.process.Running;
import io.stipple.local.service.ClassCaches;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Brings a stack up, wholly or not at all.
final class Up {

    private final Stack stack;
    private final RunFiles runFiles;
    private final PrintStream out;

    Up(Stack stack, RunFiles runFiles, PrintStream out) {
        this.stack = stack;
        this.runFiles = runFiles;
        this.out = out;
    }

    /// Starts what does not run yet and calls `then` once all is green. Whatever ends this JVM before
    /// that (a failure, Ctrl-C) takes what was started here down again.
    /// Returns false when there was nothing to do.
    boolean start(Runnable then) {
        try (var _ = StateLock.take(stack.site().state());
                var progress = new Progress(out)) {
            refuseOtherPorts();
            var missing = missing();
            if (missing.isEmpty()) {
                out.println("The stack is already up.");
                return false;
            }
            Preconditions.check(stack.site().state(), missing);
            StackFile.save(stack.site());
            var undo = new Thread(() -> takeDown(names(missing)));
            Runtime.getRuntime().addShutdownHook(undo);
            try {
                new Starting(stack.site(), runFiles, progress, Clock.systemUTC()).all(missing);
                then.run();
                ClassCaches.write(stack.site(), runFiles, progress::say);
            } catch (CannotStart e) {
                progress.silence();
                progress.say("This did not work, so everything started is taken down again.");
                takeDown(names(missing));
                throw e;
            } finally {
                Runtime.getRuntime().removeShutdownHook(undo);
            }
            progress.say("All green.");
            return true;
        }
    }

    /// Stays until Ctrl-C, which takes all down, or until somebody else has taken all down.
    void stay() {
        var names = names(stack.parts());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> takeDown(names)));
        var alive = names;
        while (!alive.isEmpty()) {
            pause();
            var still = runFiles.allAlive().stream().map(Running::name).collect(Collectors.toSet());
            alive.stream()
                    .filter(name -> !still.contains(name))
                    .forEach(name -> out.printf(
                            "%s has ended; see %s%n", name, stack.site().log(name)));
            alive = alive.stream().filter(still::contains).collect(Collectors.toSet());
        }
    }

    private void refuseOtherPorts() {
        var there = StackFile.site(stack.site().sources(), stack.site().state());
        if (there.portOffset() != stack.site().portOffset()
                && !runFiles.allAlive().isEmpty()) {
            throw new CannotStart(
                    "The stack in %s is up with --port-offset %d; end it with ./stipple down, or give another --state."
                            .formatted(there.state(), there.portOffset()));
        }
    }

    private List<Part> missing() {
        return stack.parts().stream()
                .filter(part -> runFiles.alive(part.name()).isEmpty())
                .toList();
    }

    private void takeDown(Set<String> names) {
        try (var progress = new Progress(out)) {
            new Down(runFiles, progress)
                    .all(runFiles.allAlive().stream()
                            .filter(running -> names.contains(running.name()))
                            .toList());
        }
    }

    private static Set<String> names(List<Part> parts) {
        return parts.stream().map(Part::name).collect(Collectors.toSet());
    }

    private static void pause() {
        try {
            new CountDownLatch(1).await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", e);
        }
    }
}
