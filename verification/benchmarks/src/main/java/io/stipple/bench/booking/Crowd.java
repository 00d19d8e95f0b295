package io.stipple.bench.booking;

import io.stipple.bench.BuiltService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/// Clients who each send their next request when the last is answered (closed loop).
final class Crowd {
    private static final long LONGEST = 60_000_000_000L;

    private final List<Wire> wires = new ArrayList<>();

    /// Clients with a connection each.
    Crowd(int clients, BuiltService service, String token) throws IOException {
        for (int client = 0; client < clients; client++) {
            wires.add(new Wire(service.port(), token));
        }
    }

    /// One request; `turn` counts all of the crowd's from 0.
    interface Act {
        int status(Wire wire, long turn) throws Exception;
    }

    /// What came of a stretch of time.
    ///
    /// @param losers how long those waited who were not answered 201, in nanoseconds
    record Lap(double seconds, ConcurrentHashMap<Integer, LongAdder> answers, Histogram all, Histogram losers) {
        long of(int status) {
            LongAdder count = answers.get(status);
            return count == null ? 0 : count.sum();
        }

        long total() {
            return answers.values().stream().mapToLong(LongAdder::sum).sum();
        }

        long serverErrors() {
            return answers.entrySet().stream()
                    .filter(answer -> answer.getKey() >= 500)
                    .mapToLong(answer -> answer.getValue().sum())
                    .sum();
        }
    }

    Lap during(double seconds, long fromTurn, Act act) throws Exception {
        long until = System.nanoTime() + (long) (seconds * 1e9);
        return run(fromTurn, Long.MAX_VALUE, until, act);
    }

    Lap times(long requests, long fromTurn, Act act) throws Exception {
        return run(fromTurn, requests, Long.MAX_VALUE, act);
    }

    private Lap run(long fromTurn, long most, long until, Act act) throws Exception {
        var lap = new Lap(0, new ConcurrentHashMap<>(), histogram(), histogram());
        var turns = new java.util.concurrent.atomic.AtomicLong();
        long began = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (Wire wire : wires) {
                all.add(threads.submit(() -> {
                    while (System.nanoTime() < until) {
                        long turn = turns.getAndIncrement();
                        if (turn >= most) {
                            break;
                        }
                        long sent = System.nanoTime();
                        int status = act.status(wire, fromTurn + turn);
                        long took = Math.min(LONGEST, System.nanoTime() - sent);
                        lap.answers()
                                .computeIfAbsent(status, _ -> new LongAdder())
                                .increment();
                        lap.all().recordValue(took);
                        if (status != 201) {
                            lap.losers().recordValue(took);
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return new Lap((System.nanoTime() - began) / 1e9, lap.answers(), lap.all(), lap.losers());
    }

    static Histogram histogram() {
        return new ConcurrentHistogram(LONGEST, 3);
    }

    void leave() throws IOException {
        for (Wire wire : wires) {
            wire.close();
        }
    }
}
