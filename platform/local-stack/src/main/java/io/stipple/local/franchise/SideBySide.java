package io.stipple.local.franchise;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Does the same with several things, a few at a time: as many as keep two cores busy and no more.
final class SideBySide {

    private static final int AT_ONCE = 4;

    private SideBySide() {}

    /// In the order of the things. The first failure is thrown and what has not begun is left undone.
    static <T, R> List<R> with(List<T> things, Function<T, R> act) {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<R>> begun = new ArrayList<>();
            things.forEach(thing -> begun.add(workers.submit(() -> act.apply(thing))));
            try {
                List<R> results = new ArrayList<>();
                for (Future<R> one : begun) {
                    results.add(one.get());
                }
                return results;
            } catch (ExecutionException failed) {
                workers.shutdownNow();
                throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
            } catch (InterruptedException interrupted) {
                workers.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while loading", interrupted);
            }
        }
    }

    static <T> List<List<T>> batches(List<T> things, int size) {
        List<List<T>> batches = new ArrayList<>();
        for (int i = 0; i < things.size(); i += size) {
            batches.add(things.subList(i, Math.min(i + size, things.size())));
        }
        return batches;
    }
}
