package io.stipple.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.inbox.Checks.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// A simulation that finds nothing in a broken inbox would prove nothing of a sound one.
class EveryMutantIsCaughtTest {
    private static final int SEEDS = 10_000;
    private static final Map<Mutant, String> CAUGHT = new ConcurrentSkipListMap<>();

    @BeforeAll
    static void sayNothing() {
        log(LogLevel.OFF);
    }

    @AfterAll
    static void report() throws IOException {
        log(LogLevel.INFO);
        Files.writeString(
                Path.of("target", "mutants.csv"), "mutant;caught by;seed\n" + String.join("", CAUGHT.values()));
    }

    @ParameterizedTest
    @EnumSource
    void breaksAPromiseThatIsChecked(Mutant mutant) {
        Optional<String> caught = Optional.empty();
        for (long seed = 1; seed <= SEEDS && caught.isEmpty(); seed++) {
            caught = caught(mutant, seed);
        }

        assertThat(caught).as("%s lives on", mutant).isPresent();
        CAUGHT.put(mutant, caught.get());
    }

    private static Optional<String> caught(Mutant mutant, long seed) {
        try {
            Simulation.run(seed, mutant.variant);
            return Optional.empty();
        } catch (Violation broken) {
            return Optional.of("%s;simulation: %s;%d%n".formatted(mutant, broken.promise, seed));
        }
    }

    private static void log(LogLevel level) {
        LoggingSystem.get(EveryMutantIsCaughtTest.class.getClassLoader())
                .setLogLevel("io.stipple.platform.inbox", level);
    }
}
