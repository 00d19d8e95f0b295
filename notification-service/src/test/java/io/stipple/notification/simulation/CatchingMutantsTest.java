package io.stipple.notification.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A check that cannot fail proves nothing: each mutant of the service has to be caught within a few hundred lives.
class CatchingMutantsTest {
    private static final int LIVES = 600;

    private record Caught(Mutant mutant, String by, long seed) {
        String line() {
            return mutant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ";" + by + ";" + seed;
        }
    }

    @BeforeAll
    static void troubleIsExpected() {
        SimulatingRemindersTest.troubleIsExpected();
    }

    @Test
    void catchesEach() throws IOException {
        List<Caught> caught = new ArrayList<>();
        List<Mutant> escaped = new ArrayList<>();

        for (Mutant mutant : Mutant.values()) {
            if (mutant != Mutant.NONE) {
                hunt(mutant, caught, escaped);
            }
        }

        Files.write(
                Path.of("target", "mutants.csv"),
                caught.stream().map(Caught::line).toList());
        assertThat(escaped).isEmpty();
    }

    private static void hunt(Mutant mutant, List<Caught> caught, List<Mutant> escaped) {
        for (long seed = 0; seed < LIVES; seed++) {
            try {
                new Life(seed, mutant, false).live();
            } catch (Violation violation) {
                caught.add(new Caught(mutant, violation.check, seed));
                return;
            }
        }
        escaped.add(mutant);
    }
}
