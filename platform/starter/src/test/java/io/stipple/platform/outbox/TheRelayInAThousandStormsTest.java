package io.stipple.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Ten thousand seeds, or the one named by `-Dsimulation.seed=N`, told step by step.
@ExtendWith(Quiet.class)
class TheRelayInAThousandStormsTest {
    private static final int SEEDS = 10_000;

    @Test
    void losesNothingSkipsNothingAndKeepsEachStoryInOrder() {
        Long chosen = Long.getLong("simulation.seed");
        if (chosen != null) {
            assertThat(new Simulation(chosen, Mutant.NONE, true).run()).isEmpty();
            return;
        }
        for (long seed = 1; seed <= SEEDS; seed++) {
            List<String> wrong = new Simulation(seed, Mutant.NONE, false).run();

            assertThat(wrong).as("""
                            Seed %d; to see it step by step:
                            mvn -pl platform/starter -am test -Dtest=%s -Dsurefire.failIfNoSpecifiedTests=false \
                            -Dsimulation.seed=%d""", seed, getClass().getSimpleName(), seed).isEmpty();
        }
    }
}
