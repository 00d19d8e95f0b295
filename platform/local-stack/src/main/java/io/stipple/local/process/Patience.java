package io.stipple.local.process;

import io.stipple.local.CannotStart;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waiting for a process to become ready, without waiting for one that has already ended.
public final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Patience() {}

    public static void until(Duration limit, BooleanSupplier alive, BooleanSupplier ready, String what) {
        var inTime = whether(limit, () -> ready.getAsBoolean() || !alive.getAsBoolean());
        if (!inTime) {
            throw new CannotStart("%s was not ready after %d s.".formatted(what, limit.toSeconds()));
        }
        if (!alive.getAsBoolean()) {
            throw new CannotStart(what + " ended before it was ready.");
        }
    }

    /// True as soon as the condition holds, false when the time is over.
    public static boolean whether(Duration limit, BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting.", e);
        }
    }
}
