package io.stipple.notification.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Both clocks: the platform's, which somebody may move, and real time, which only passes.
final class Hands implements InstantSource {
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
}
