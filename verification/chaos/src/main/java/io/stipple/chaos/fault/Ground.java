package io.stipple.chaos.fault;

import io.stipple.chaos.evidence.Rows;
import io.stipple.chaos.stack.ChaosStack;
import io.stipple.chaos.stack.Lines;
import io.stipple.chaos.stack.Supervisor;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// What faults stand on: the stack, and what must be remembered of what they did.
///
/// @param injected places of records no service has written
/// @param inDoubt messages that were in the courier's hand when something broke, by how often
public record Ground(ChaosStack stack, Flow flow, Rows rows, Set<String> injected, Map<String, Long> inDoubt) {

    static final Duration LONGEST = Duration.ofSeconds(180);

    public static Ground of(ChaosStack stack) {
        return new Ground(
                stack,
                new Flow(stack),
                new Rows(stack.site().postgresPort()),
                ConcurrentHashMap.newKeySet(),
                new ConcurrentHashMap<>());
    }

    Supervisor supervisor() {
        return stack.supervisor();
    }

    Lines lines() {
        return stack.lines();
    }

    /// Whoever dies between a mail server's yes and its own note of it sends again: these may arrive once more.
    void noteMailsInHand() {
        try {
            rows.texts("notification", "select id from message where claim is not null")
                    .forEach(message -> inDoubt.merge(message, 1L, Long::sum));
        } catch (IllegalStateException databaseAway) {
            // noted again when it is back
        }
    }

    /// Seconds until it is so.
    ///
    /// @throws Stuck if it never is
    static double secondsUntil(String what, BooleanSupplier well) throws InterruptedException {
        long began = System.nanoTime();
        while (!well.getAsBoolean()) {
            if (System.nanoTime() - began > LONGEST.toNanos()) {
                throw new Stuck("%s is not well %d s after".formatted(what, LONGEST.toSeconds()));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /// A fault that could not come about: nobody did what it waits for.
    static final class Missed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missed(String sentence) {
            super(sentence);
        }
    }

    /// Trouble that did not pass.
    public static final class Stuck extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stuck(String sentence) {
            super(sentence);
        }
    }
}
