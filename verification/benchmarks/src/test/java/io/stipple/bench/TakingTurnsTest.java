package io.stipple.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakingTurnsTest {
    private static final Options OPTIONS = Options.of(List.of("--quick"), Path.of("nowhere"));

    @Test
    void letsEachContenderBeginARoundAndForgetsTheWarmUp() throws Exception {
        List<String> order = new ArrayList<>();
        var turns =
                new Rounds().with("A", round -> took(order, "A", round)).with("B", round -> took(order, "B", round));

        Reached reached = turns.run(3, OPTIONS);

        assertThat(order).containsExactly("B-1", "A-1", "A0", "B0", "B1", "A1", "A2", "B2");
        assertThat(reached.by("A").rounds()).containsExactly(0.0, 1.0, 2.0);
        assertThat(reached.besides("A")).containsOnlyKeys("B");
    }

    @Test
    void knowsTheMedianAndHowFarItWasMissed() {
        assertThat(new Series(List.of(9.0, 1.0, 5.0)).median()).isEqualTo(5);
        assertThat(new Series(List.of(9.0, 1.0, 5.0, 6.0)).median()).isEqualTo(5.5);
        assertThat(new Series(List.of(9.0, 1.0, 5.0))).hasToString("5.0 (1.0 to 9.0)");
    }

    private static double took(List<String> order, String name, int round) {
        order.add(name + round);
        return round;
    }
}
