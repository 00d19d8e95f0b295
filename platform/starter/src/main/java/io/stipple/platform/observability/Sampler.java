package io.stipple.platform.observability;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Looks at outbox and inbox again and again while the service runs.
final class Sampler implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sampler.class);

    private final Gauges gauges;
    private final Duration every;
    private volatile @Nullable ScheduledExecutorService timer;

    Sampler(Gauges gauges, Duration every) {
        this.gauges = gauges;
        this.every = every;
    }

    private void sample() {
        try {
            gauges.sample();
        } catch (RuntimeException trouble) {
            LOG.warn(
                    "Outbox and inbox cannot be looked at: {}",
                    trouble.getClass().getSimpleName());
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("stipple-gauges").daemon().factory());
        started.scheduleWithFixedDelay(this::sample, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        timer = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = timer;
        timer = null;
        if (running != null) {
            running.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }
}
