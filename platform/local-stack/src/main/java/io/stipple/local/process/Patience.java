package io.stipple.local.process;

import io.stipple.local.CannotStart;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waiting for a process to become ready, without waiting for one that has already ended.
public final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Patience() {}

    public static void until(Duration limit, BooleanSupplier alive, BooleanSupplier ready, String what) {
        var end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!alive.getAsBoolean()) {
                throw new CannotStart(what + " ended before it was ready.");
            }
            if (System.nanoTime() > end) {
                throw new CannotStart("%s was not ready after %d s.".formatted(what, limit.toSeconds()));
            }
            pause(what);
        }
    }

    private static void pause(String what) {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for " + what, e);
        }
    }
}
