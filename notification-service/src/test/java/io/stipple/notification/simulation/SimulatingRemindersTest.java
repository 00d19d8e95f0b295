package io.stipple.notification.simulation;

import static org.assertj.core.api.Assertions.fail;

import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// Planning and dispatch under thousands of seeded lives. One seed, told line by line:
/// `mvn -pl notification-service test -Dtest=SimulatingRemindersTest -Dsimulation.seed=N`.
class SimulatingRemindersTest {
    static final int LIVES = Integer.getInteger("simulation.lives", 5000);

    @BeforeAll
    static void troubleIsExpected() {
        log(LogLevel.OFF);
    }

    @AfterAll
    static void troubleIsNewsAgain() {
        log(null);
    }

    private static void log(@Nullable LogLevel level) {
        LoggingSystem.get(SimulatingRemindersTest.class.getClassLoader()).setLogLevel("io.stipple.notification", level);
    }

    @Test
    void keepsEveryPromiseInEveryLife() {
        Long one = Long.getLong("simulation.seed");
        LongStream seeds = one == null ? LongStream.range(0, LIVES) : LongStream.of(one);

        seeds.forEach(seed -> {
            try {
                new Life(seed, Mutant.NONE, one != null).live();
            } catch (Violation | RuntimeException broken) {
                fail(
                        "seed %d: %s%nto see it happen: mvn -pl notification-service test"
                                        .formatted(seed, broken.getMessage())
                                + " -Dtest=SimulatingRemindersTest -Dsimulation.seed=" + seed,
                        broken);
            }
        });
    }
}
