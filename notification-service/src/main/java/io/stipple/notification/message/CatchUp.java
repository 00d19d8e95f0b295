package io.stipple.notification.message;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// How many messages that missed their time may go out now: after an outage of hours the backlog is spread out, while
/// what is due just now is on time. In real time, for one instance.
final class CatchUp {

    private static final Duration BURST = Duration.ofSeconds(1);

    private final int perSecond;
    private final InstantSource realTime;
    private double left;
    private Instant countedAt;

    /// @param perSecond 0: as many as can be sent
    CatchUp(int perSecond, InstantSource realTime) {
        this.perSecond = perSecond;
        this.realTime = realTime;
        this.left = perSecond;
        this.countedAt = realTime.instant();
    }

    boolean isUnlimited() {
        return perSecond == 0;
    }

    synchronized int allowance(int wanted) {
        Instant now = realTime.instant();
        double seconds = Duration.between(countedAt, now).toNanos() / 1e9;
        left = Math.min(perSecond * (double) BURST.toSeconds(), left + Math.max(0, seconds) * perSecond);
        countedAt = now;
        return (int) Math.min(wanted, left);
    }

    synchronized void used(int count) {
        left -= count;
    }
}
