package io.stipple.booking.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/// Sends what is due, in every instance of the service: whoever takes a message sends it.
final class Sending implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final InstantSource REAL = InstantSource.system();
    private static final int AT_ONCE = 8;
    private static final Duration HOLD = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Deliveries deliveries;
    private final Messenger messenger;
    private final MeterRegistry meters;
    private final Semaphore bell = new Semaphore(0);
    private final Map<UUID, Integer> underWay = new ConcurrentHashMap<>();
    private volatile boolean running;
    private volatile Thread thread = new Thread(() -> {});

    Sending(Deliveries deliveries, Messenger messenger, MeterRegistry meters) {
        this.deliveries = deliveries;
        this.messenger = messenger;
        this.meters = meters;
    }

    /// There may be something to send.
    void wake() {
        bell.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("webhooks").daemon().start(this::run);
    }

    private void run() {
        while (running) {
            try {
                List<Deliveries.Due> due = deliveries.take(AT_ONCE, HOLD, crowded());
                due.forEach(this::begin);
                if (due.isEmpty() && bell.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            } catch (DataAccessException away) {
                LOG.warn("Webhooks wait for the database: {}", away.getClass().getSimpleName());
                pause();
            } catch (InterruptedException stopped) {
                running = false;
            }
        }
    }

    /// A receiver that keeps us waiting keeps nobody else waiting.
    private List<UUID> crowded() {
        return underWay.entrySet().stream()
                .filter(one -> one.getValue() >= AT_ONCE)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void begin(Deliveries.Due due) {
        underWay.merge(due.webhook(), 1, Integer::sum);
        Thread.ofVirtual().name("webhook").start(() -> {
            try {
                send(due);
            } catch (DataAccessException away) {
                LOG.warn("What a receiver answered is forgotten: it will be told again");
            } finally {
                underWay.computeIfPresent(due.webhook(), (_, many) -> many == 1 ? null : many - 1);
            }
        });
    }

    private void send(Deliveries.Due due) {
        Instant now = REAL.instant();
        Optional<String> failure = messenger.send(due, now);
        if (failure.isEmpty()) {
            deliveries.delivered(due);
            count("delivered");
            return;
        }
        Optional<Instant> next = Patience.next(due.attempts() + 1, due.firstTried(), REAL.instant());
        deliveries.failed(due, failure.get(), next);
        count(next.isPresent() ? "failed" : "parked");
    }

    private void count(String outcome) {
        meters.counter("stipple.webhook.deliveries", "outcome", outcome).increment();
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(BETWEEN_LOOKS.toSeconds());
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
