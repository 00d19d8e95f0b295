package io.stipple.platform.outbox;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// A seeded scheduler on a virtual clock, in one thread. Whoever waits lets the others act meanwhile, on top of the
/// same stack; so everything happens in an order that the seed alone decides.
final class World {
    static final long MILLI = 1_000_000;

    private record Event(long at, long number, Runnable act) {}

    final Random random;
    private final boolean tracing;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::number));
    private long now;
    private long numbers;
    private boolean calm;

    World(long seed, boolean tracing) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.tracing = tracing;
    }

    long now() {
        return now;
    }

    /// From here on nothing goes wrong any more.
    void calmDown() {
        calm = true;
        trace(() -> "-- from here on nothing goes wrong");
    }

    /// Whether something goes wrong here and now.
    boolean mishap(int inThousand) {
        return !calm && random.nextInt(1000) < inThousand;
    }

    long millis(int from, int to) {
        return (from + random.nextInt(to - from + 1)) * MILLI + random.nextInt((int) MILLI);
    }

    void in(long nanos, Runnable act) {
        events.add(new Event(now + nanos, numbers++, act));
    }

    /// Lets the others act until it holds, or nothing happens any more.
    boolean until(BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            Event next = events.poll();
            if (next == null) {
                return false;
            }
            now = Math.max(now, next.at());
            next.act().run();
        }
        return true;
    }

    void pass(long nanos) {
        boolean[] over = {false};
        in(nanos, () -> over[0] = true);
        until(() -> over[0]);
    }

    void trace(Supplier<String> what) {
        if (tracing) {
            System.out.printf("%12.3f ms  %s%n", now / (double) MILLI, what.get());
        }
    }
}
