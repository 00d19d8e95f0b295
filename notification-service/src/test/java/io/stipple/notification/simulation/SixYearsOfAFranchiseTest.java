package io.stipple.notification.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two hundred clinics from 2026 to 2032: twelve clock changes, a leap day, outages, moved visits, and every message
/// audited. Time is not leapt over, so that touch-ups come due as they would.
class SixYearsOfAFranchiseTest {
    private static final long SEED = Long.getLong("simulation.seed", 4);

    @BeforeAll
    static void troubleIsExpected() {
        SimulatingRemindersTest.troubleIsExpected();
    }

    @Test
    void everyMessageIsAudited() {
        Life life = new Life(SEED, Mutant.NONE, false, Clinic.franchise(200));

        int messages = life.liveThrough(Duration.ofDays(6 * 365 + 2), 400);

        assertThat(messages).as("seed " + SEED).isGreaterThan(5000);
    }
}
