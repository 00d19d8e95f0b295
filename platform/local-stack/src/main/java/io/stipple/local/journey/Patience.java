package io.stipple.local.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// How long is waited for what other processes do, by real time.
record Patience(Duration longest, InstantSource realTime) {

    private static final Duration LOOK = Duration.ofMillis(50);

    /// @param complaint what is wrong if it never comes, as the beginning of a sentence
    <T> T until(String complaint, Supplier<Optional<T>> look) {
        Instant end = realTime.instant().plus(longest);
        Optional<T> found = look.get();
        while (found.isEmpty()) {
            if (realTime.instant().isAfter(end)) {
                throw new StepFailed(complaint + " within " + longest.toSeconds() + " seconds");
            }
            LockSupport.parkNanos(LOOK.toNanos());
            found = look.get();
        }
        return found.get();
    }

    Patience times(int n) {
        return new Patience(longest.multipliedBy(n), realTime);
    }
}
