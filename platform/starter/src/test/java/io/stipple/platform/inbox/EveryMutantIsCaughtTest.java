package io.stipple.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.platform.inbox.Checks.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// A simulation that finds nothing in a broken inbox would prove nothing of a sound one.
class EveryMutantIsCaughtTest {
    private static final int SEEDS = 10_000;
    private static final Path REPORT = Path.of("target", "mutants-inbox.csv");
    private static final String OURS = "inbox ";
    private static final List<String> CAUGHT = new ArrayList<>();

    @BeforeAll
    static void sayNothing() {
        log(LogLevel.OFF);
    }

    @AfterAll
    static void report() throws IOException {
        log(LogLevel.INFO);
        CAUGHT.addFirst("mutant;caught by;seed");
        Files.write(REPORT, CAUGHT);
    }

    @ParameterizedTest
    @EnumSource
    void breaksAPromiseThatIsChecked(Mutant mutant) {
        Optional<String> caught = Optional.empty();
        for (long seed = 1; seed <= SEEDS && caught.isEmpty(); seed++) {
            caught = caught(mutant, seed);
        }

        assertThat(caught).as("%s lives on", mutant).isPresent();
        CAUGHT.add(caught.get());
    }

    private static Optional<String> caught(Mutant mutant, long seed) {
        try {
            Simulation.run(seed, mutant.variant);
            return Optional.empty();
        } catch (Violation broken) {
            return Optional.of("%s%s;simulation, %s;%d"
                    .formatted(OURS, mutant.name().toLowerCase(Locale.ROOT).replace('_', ' '), broken.promise, seed));
        }
    }

    private static void log(LogLevel level) {
        LoggingSystem.get(EveryMutantIsCaughtTest.class.getClassLoader())
                .setLogLevel("io.stipple.platform.inbox", level);
    }
}
