package io.stipple.platform.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.concurrent.atomic.AtomicReference;

/// The platform's clock in tests: it stands still until the test turns it, forwards or backwards.
public final class TurnableClock extends Clock {
    /// Tuesday 1 December 2026, 10:00 in Miami.
    public static final Instant START = Instant.parse("2026-12-01T15:00:00Z");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    public TurnableClock() {
        this(new AtomicReference<>(START), ZoneOffset.UTC);
    }

    private TurnableClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /// Turns it by a duration, or by days and weeks of 24 hours.
    public void turn(TemporalAmount by) {
        now.updateAndGet(then -> then.plus(by));
    }

    public void turnTo(Instant instant) {
        now.set(instant);
    }

    public void reset() {
        now.set(START);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /// The same hands seen from another zone: turning one turns both.
    @Override
    public Clock withZone(ZoneId other) {
        return new TurnableClock(now, other);
    }
}
