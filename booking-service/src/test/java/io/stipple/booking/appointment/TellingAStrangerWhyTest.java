package io.stipple.booking.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;

/// Whoever is not logged in learns the rule, and nothing about anybody.
class TellingAStrangerWhyTest {
    @Test
    void namesNobodyWhoseTimeItIs() {
        ProblemDetail told = told(new Refusal.SlotTaken(Set.of(Refusal.Taken.CLIENT)));

        assertThat(told.getType()).hasPath("/problems/slot-taken");
        assertThat(told.getProperties()).containsEntry("taken", Set.of());
    }

    @Test
    void keepsWhatAHealthCheckFoundToThoseWhoTreat() {
        Refusal forbids = new Refusal.HealthForbids(Optional.of("LETTER_NEEDED"));

        ProblemDetail told = told(forbids);

        assertThat(told.getType()).hasPath("/problems/health-forbids");
        assertThat(told.toString()).doesNotContain("LETTER_NEEDED");
        assertThat(RefusalProblems.of(forbids).getProperties()).containsEntry("verdict", "LETTER_NEEDED");
    }

    private static ProblemDetail told(Refusal refusal) {
        return RefusalProblems.of(refusal.asToldToStrangers());
    }
}
