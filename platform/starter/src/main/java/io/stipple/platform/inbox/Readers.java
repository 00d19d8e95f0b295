package io.stipple.platform.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// The service's readers, each with its consumers, started and stopped with the service. They start beside it: while
/// the broker's name cannot even be resolved, the service already serves.
final class Readers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);
    private static final Clock REAL = Clock.systemUTC();
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(20);

    /// @param name of its threads
    record Named(String name, Consuming consuming) {}

    private final List<Named> consumers;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Readers(List<Named> consumers) {
        this.consumers = List.copyOf(consumers);
    }

    @Override
    public void start() {
        running = true;
        consumers.forEach(
                one -> threads.add(Thread.ofPlatform().name(one.name()).daemon().start(one.consuming())));
    }

    /// Each finishes the record or batch in its hand.
    @Override
    public void stop() {
        running = false;
        consumers.forEach(one -> one.consuming().stop());
        Instant until = REAL.instant().plus(LONGEST_FAREWELL);
        threads.forEach(consumer -> await(consumer, until));
        threads.clear();
    }

    private static void await(Thread consumer, Instant until) {
        try {
            Duration left = Duration.between(REAL.instant(), until);
            if (!consumer.join(left.isPositive() ? left : Duration.ofMillis(1))) {
                LOG.warn("{} does not come back from its work and is left behind", consumer.getName());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
