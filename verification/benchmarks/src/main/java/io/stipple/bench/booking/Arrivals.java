package io.stipple.bench.booking;

import io.stipple.bench.BuiltService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/// Requests that come at their own times, whether or not earlier ones are answered (open loop).
final class Arrivals {
    private static final int CONNECTIONS = 16;

    private final BlockingQueue<Wire> wires = new ArrayBlockingQueue<>(CONNECTIONS);

    Arrivals(BuiltService service, String token) throws IOException {
        for (int one = 0; one < CONNECTIONS; one++) {
            wires.add(new Wire(service.port(), token));
        }
    }

    /// @return from when each was due to its whole answer, in nanoseconds
    Histogram of(String path, double perSecond, double seconds) throws Exception {
        Histogram waited = Crowd.histogram();
        long interval = (long) (1e9 / perSecond);
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (long due = start; due < start + seconds * 1e9; due += interval) {
                LockSupport.parkNanos(due - System.nanoTime());
                long from = due;
                all.add(threads.submit(() -> {
                    ask(path);
                    waited.recordValue(System.nanoTime() - from);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return waited;
    }

    private void ask(String path) throws Exception {
        Wire wire = wires.take();
        Wire.Reply reply = wire.get(path);
        wires.add(wire);
        if (reply.status() != 200) {
            throw new IllegalStateException(path + " was answered " + reply.status() + " " + reply.text());
        }
    }

    void leave() throws IOException {
        for (Wire wire : wires) {
            wire.close();
        }
    }
}
