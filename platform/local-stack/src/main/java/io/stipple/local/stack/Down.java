package io.stipple.local.stack;

import io.stipple.local.process.Ending;
import io.stipple.local.process.RunFiles;
import io.stipple.local.process.Running;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;

/// Takes processes down, those first that others do not lean on.
final class Down {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Everything else goes first.
    private static final List<Set<String>> LAST = List.of(Set.of("keycloak", "kafka", "mail"), Set.of("postgres"));

    private final RunFiles runFiles;
    private final Progress progress;

    Down(RunFiles runFiles, Progress progress) {
        this.runFiles = runFiles;
        this.progress = progress;
    }

    void all(List<Running> running) {
        together(running.stream()
                .filter(one -> LAST.stream().noneMatch(names -> names.contains(one.name())))
                .toList());
        for (var names : LAST) {
            together(running.stream().filter(one -> names.contains(one.name())).toList());
        }
        runFiles.forgetTheDead();
    }

    private void together(List<Running> running) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            running.forEach(one -> threads.submit(() -> end(one)));
        }
    }

    private void end(Running running) {
        progress.await(running.name());
        var byForce = Ending.of(running, PATIENCE);
        runFiles.forget(running.name());
        progress.arrived(running.name(), running.name() + (byForce ? " ended by force" : " ended"));
    }
}
