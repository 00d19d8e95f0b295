package io.stipple.notification.courier;

import io.stipple.notification.message.Bell;
import io.stipple.notification.message.Claims;
import io.stipple.notification.message.PlannedMessage;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Keeps its lanes busy while anything is due, otherwise waits for the bell. What is due is judged by the platform's
/// clock; waiting is real time.
final class Courier implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Claims claims;
    private final Round round;
    private final Gate gate;
    private final Bell bell;
    private final HandOver handOver;
    private final Clock clock;
    private final CourierSettings settings;
    private final Semaphore free;
    private volatile boolean running;

    Courier(
            Claims claims,
            Round round,
            Gate gate,
            Bell bell,
            HandOver handOver,
            Clock clock,
            CourierSettings settings) {
        this.claims = claims;
        this.round = round;
        this.gate = gate;
        this.bell = bell;
        this.handOver = handOver;
        this.clock = clock;
        this.settings = settings;
        this.free = new Semaphore(settings.lanes());
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("courier").start(this::walk);
    }

    private void walk() {
        boolean troubled = false;
        while (running) {
            try {
                look();
                troubled = false;
                bell.await(settings.look());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException databaseAway) {
                if (!troubled) {
                    LOG.warn("Nothing can be claimed just now; the courier keeps looking", databaseAway);
                }
                troubled = true;
                LockSupport.parkNanos(settings.look().toNanos());
            }
        }
    }

    private void look() throws InterruptedException {
        handOver.settle();
        boolean more = true;
        while (running && more && gate.isOpen()) {
            more = setOut();
        }
        if (free.availablePermits() == settings.lanes()) {
            handOver.rest();
        }
    }

    /// Claims one group for one free lane; false when nothing was due.
    private boolean setOut() throws InterruptedException {
        free.acquire();
        List<PlannedMessage> group = List.of();
        try {
            group = claims.take(settings.groupAtMost(), clock.instant());
        } finally {
            if (group.isEmpty()) {
                free.release();
            }
        }
        List<PlannedMessage> taken = group;
        if (!taken.isEmpty()) {
            Thread.startVirtualThread(() -> walkLane(taken));
        }
        return !taken.isEmpty();
    }

    private void walkLane(List<PlannedMessage> group) {
        try {
            round.make(group);
        } catch (RuntimeException databaseAway) {
            LOG.warn("{} messages stay claimed until their lease ends", group.size(), databaseAway);
        } finally {
            free.release();
        }
    }

    /// What is on its way arrives; nothing new sets out.
    @Override
    public void stop() {
        running = false;
        bell.ring();
        try {
            if (free.tryAcquire(settings.lanes(), 15, TimeUnit.SECONDS)) {
                free.release(settings.lanes());
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        handOver.rest();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
