package io.stipple.platform.outbox;

import java.time.Duration;
import java.util.Map;

/// One process of the service: the relay as it is in earnest, with two threads, on memory.
final class Instance {
    private static final int THREADS = 2;

    private final class Thread {
        private boolean busy;

        void turn() {
            if (busy || dead) {
                return;
            }
            int next = visits.ready();
            if (next == Visits.NOTHING) {
                world.in(world.millis(20, 300), this::turn);
                return;
            }
            busy = true;
            try {
                relay.act(next);
            } catch (Crash _) {
                world.trace(() -> name + " is dead");
            } finally {
                busy = false;
            }
            world.in(world.millis(0, 3), this::turn);
        }
    }

    final String name;
    final World world;
    final Relay relay;
    final Rows rows;
    private final Visits visits;
    private final Thread[] threads = new Thread[THREADS];
    private boolean dead;

    Instance(String name, World world, MemoryDatabase database, MemoryLog log, Mutant mutant) {
        this.name = name;
        this.world = world;
        var settings = new OutboxProperties(
                THREADS,
                1 + world.random.nextInt(12),
                Duration.ofMillis(50),
                Duration.ofSeconds(1),
                MemoryLog.TIMEOUT,
                Duration.ofSeconds(2),
                (short) 1);
        rows = mutant.rows(new MemoryRows(this, database), database);
        var publisher = mutant.publisher(new MemoryPublisher(this, database, log));
        var transaction = new MemoryTransaction(this, database);
        var buckets = new Buckets(transaction, rows, publisher, settings.visit(), world::now);
        visits = new Visits(settings, world::now);
        var topics = new Topics(Map.of(), "nobody", (short) 1);
        relay = new Relay(settings, topics, rows, publisher, buckets, visits);
        for (int number = 0; number < THREADS; number++) {
            threads[number] = new Thread();
            world.in(world.millis(0, 20), threads[number]::turn);
        }
    }

    /// As a waiting thread is notified.
    void nudge() {
        for (Thread thread : threads) {
            world.in(world.millis(0, 1), thread::turn);
        }
    }

    void die() {
        dead = true;
    }

    boolean isDead() {
        return dead;
    }

    /// Every step passes through here: others may act, time may pass, and the process may end.
    void step(String what) {
        survive();
        if (world.mishap(6)) {
            world.trace(() -> name + " is killed before it can " + what);
            dead = true;
        } else if (world.mishap(3)) {
            world.trace(() -> name + " is stopped before it can " + what);
            world.pass(world.millis(100, 6_000));
        } else if (world.mishap(150)) {
            world.pass(world.millis(0, 4));
        }
        survive();
        world.trace(() -> name + ": " + what);
    }

    void survive() {
        if (dead) {
            throw new Crash();
        }
    }
}
