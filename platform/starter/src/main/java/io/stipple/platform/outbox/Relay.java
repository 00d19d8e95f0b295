package io.stipple.platform.outbox;

import io.stipple.platform.outbox.Buckets.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Carries facts from the outbox to Kafka as soon as they are committed. Any number of instances may run: a bucket is
/// relayed by whoever holds its lock just then.
final class Relay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final OutboxProperties settings;
    private final Topics topics;
    private final Rows rows;
    private final Publisher publisher;
    private final Buckets buckets;
    private final Visits visits;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Relay(OutboxProperties settings, Topics topics, Rows rows, Publisher publisher, Buckets buckets) {
        this(settings, topics, rows, publisher, buckets, new Visits(settings, System::nanoTime));
    }

    Relay(OutboxProperties settings, Topics topics, Rows rows, Publisher publisher, Buckets buckets, Visits visits) {
        this.settings = settings;
        this.topics = topics;
        this.rows = rows;
        this.publisher = publisher;
        this.buckets = buckets;
        this.visits = visits;
    }

    /// Called after each commit that put facts.
    void wake(Collection<Integer> wanted) {
        wanted.forEach(visits::want);
    }

    private void work() {
        try {
            while (running && !topics.stand()) {
                Thread.sleep(settings.backOff());
            }
            while (running) {
                act(visits.take());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// One visit, or the safety poll.
    void act(int next) {
        if (next == Visits.POLL) {
            poll();
        } else {
            visit(next);
        }
    }

    private void poll() {
        try {
            wake(rows.waiting());
        } catch (RuntimeException trouble) {
            LOG.warn("The outbox cannot be looked at: {}", trouble.toString());
        }
    }

    private void visit(int first) {
        List<Integer> hand = visits.along(first);
        Map<Integer, Visit> came = Map.of();
        try {
            // After trouble one row shows whether Kafka is back, before a whole batch waits for it again.
            came = buckets.visit(hand, visits.probing() ? 1 : Math.max(1, settings.batch() / hand.size()));
        } catch (RuntimeException trouble) {
            LOG.warn("Buckets {} cannot be relayed now: {}", hand, trouble.toString());
        } finally {
            for (int bucket : hand) {
                visits.done(bucket, came.getOrDefault(bucket, Visit.TROUBLED));
            }
        }
    }

    @Override
    public void start() {
        running = true;
        for (int number = 1; number <= settings.relays(); number++) {
            threads.add(
                    Thread.ofPlatform().name("outbox-relay-" + number).daemon().start(this::work));
        }
    }

    /// Lets each thread finish the batch in its hand; what is left is sent by the next instance or start.
    @Override
    public void stop() {
        running = false;
        wake(List.of(0));
        Duration patience = settings.longestVisit();
        for (Thread thread : threads) {
            try {
                if (!thread.join(patience)) {
                    thread.interrupt();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
        publisher.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the web server starts and after it has stopped: the last request's facts still leave.
    @Override
    public int getPhase() {
        return 0;
    }
}
