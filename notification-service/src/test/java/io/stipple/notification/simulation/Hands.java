package io.stipple.notification.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Both clocks: the platform's, which somebody may move, and real time, which only passes.
final class Hands extends Clock {
    private Instant platform;
    private Instant real = Instant.parse("2026-01-01T00:00:00Z");

    Hands(Instant start) {
        platform = start;
    }

    void pass(Duration time) {
        platform = platform.plus(time);
        real = real.plus(time);
    }

    void passUntil(Instant then) {
        pass(Duration.between(platform, then));
    }

    void move(Duration by) {
        platform = platform.plus(by);
    }

    InstantSource real() {
        return () -> real;
    }

    @Override
    public Instant instant() {
        return platform;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("nobody asks for this clock in another zone");
    }
}
