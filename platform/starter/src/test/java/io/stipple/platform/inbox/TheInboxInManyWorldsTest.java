package io.stipple.platform.inbox;

import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// `-Dsimulation.seed=N` plays one world and tells what happens in it; `-Dsimulation.seeds=N` says how many there are.
class TheInboxInManyWorldsTest {
    private static final String COMMAND =
            "mvn -pl platform/starter -am test -Dtest=TheInboxInManyWorldsTest -Dsurefire.failIfNoSpecifiedTests=false"
                    + " -Dsimulation.seed=%d";

    @BeforeAll
    static void sayNothing() {
        LoggingSystem.get(TheInboxInManyWorldsTest.class.getClassLoader())
                .setLogLevel("io.stipple.platform.inbox", LogLevel.OFF);
    }

    @AfterAll
    static void speakAgain() {
        LoggingSystem.get(TheInboxInManyWorldsTest.class.getClassLoader())
                .setLogLevel("io.stipple.platform.inbox", null);
    }

    @Test
    void keepsItsPromises() {
        Long one = Long.getLong("simulation.seed");
        if (one != null) {
            System.out.println(Simulation.trace(one, new Variant()));
            play(one);
            return;
        }
        for (long seed = 1; seed <= Long.getLong("simulation.seeds", 10_000); seed++) {
            play(seed);
        }
    }

    private static void play(long seed) {
        try {
            Simulation.run(seed, new Variant());
        } catch (RuntimeException | Error broken) {
            fail(
                    "seed %d: %s%n%s%nagain: %s",
                    seed, broken, Simulation.trace(seed, new Variant()), COMMAND.formatted(seed));
        }
    }
}
