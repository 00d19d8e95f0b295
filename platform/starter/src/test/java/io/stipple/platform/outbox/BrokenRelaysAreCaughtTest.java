package io.stipple.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A simulation that finds nothing proves nothing unless it finds these.
@ExtendWith(Quiet.class)
class BrokenRelaysAreCaughtTest {
    private static final int SEEDS = 1_000;
    private static final Path REPORT = Path.of("target", "mutants-relay.csv");
    private static final String OURS = "relay ";
    private static final List<String> CAUGHT = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void withinAThousandSeeds(Mutant mutant) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<String> wrong = new Simulation(seed, mutant, false).run();
            if (!wrong.isEmpty()) {
                String by = wrong.getFirst().substring(0, wrong.getFirst().indexOf(':'));
                CAUGHT.add(OURS + mutant.name().toLowerCase().replace('_', ' ') + ";simulation, " + by + ";" + seed);
                return;
            }
        }

        assertThat(mutant).as("not caught by any of %d seeds", SEEDS).isNull();
    }

    @AfterAll
    static void report() throws IOException {
        CAUGHT.addFirst("mutant;caught by;seed");
        Files.createDirectories(REPORT.toAbsolutePath().getParent());
        Files.write(REPORT, CAUGHT);
    }
}
