package io.stipple.session.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.stipple.contracts.session.HealthVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecidingOnHealthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final ContraindicationRules RULES = ContraindicationRules.first();

    @Test
    void isClearWithoutAnyCondition() {
        Decision decision = decide();

        assertThat(decision.verdict()).isEqualTo(HealthVerdict.CLEAR);
        assertThat(decision.notBefore()).isEmpty();
        assertThat(decision.rulesVersion()).isEqualTo("2026-1");
    }

    @Test
    void isClearWithAWarning() {
        Decision decision = decide(has(Condition.OILY_SKIN));

        assertThat(decision.verdict()).isEqualTo(HealthVerdict.CLEAR);
        assertThat(decision.findings()).extracting(Finding::effect).containsExactly(Effect.WARN);
    }

    @Test
    void waitsSixMonthsAfterIsotretinoinAndIsClearOnThatDay() {
        HealthAnswer ended =
                new HealthAnswer(Condition.ISOTRETINOIN, Optional.of(LocalDate.of(2026, 8, 31)), Optional.empty());
        LocalDate free = LocalDate.of(2027, 2, 28);

        assertThat(decide(ended).verdict()).isEqualTo(HealthVerdict.NOT_BEFORE);
        assertThat(decide(ended).notBefore()).contains(free);
        assertThat(RULES.decide(List.of(ended), free).verdict()).isEqualTo(HealthVerdict.CLEAR);
    }

    @Test
    void countsWhatStillLastsAsIfItEndedToday() {
        assertThat(decide(has(Condition.CHEMICAL_PEEL)).notBefore()).contains(TODAY.plusDays(14));
    }

    @Test
    void takesTheLatestOfSeveralWaits() {
        Decision decision = decide(has(Condition.CHEMICAL_PEEL), has(Condition.LASER_REMOVAL));

        assertThat(decision.notBefore()).contains(TODAY.plusDays(90));
    }

    @Test
    void needsALetterThatIsNotOlderThanSixMonths() {
        HealthAnswer fresh = letter(LocalDate.of(2026, 6, 1));
        HealthAnswer old = letter(LocalDate.of(2026, 5, 31));

        assertThat(decide(has(Condition.DIABETES)).verdict()).isEqualTo(HealthVerdict.LETTER_NEEDED);
        assertThat(decide(fresh).verdict()).isEqualTo(HealthVerdict.CLEAR);
        assertThat(decide(old).verdict()).isEqualTo(HealthVerdict.LETTER_NEEDED);
    }

    @Test
    void isDecidedByTheGravestFinding() {
        Decision decision = decide(has(Condition.CHEMICAL_PEEL), has(Condition.DIABETES), has(Condition.KELOIDS));

        assertThat(decision.verdict()).isEqualTo(HealthVerdict.BLOCKED);
        assertThat(decision.notBefore()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void knowsEveryConditionItAsksFor(Condition condition) {
        assertThat(RULES.rules()).containsKey(condition);
    }

    private static Decision decide(HealthAnswer... answers) {
        return RULES.decide(List.of(answers), TODAY);
    }

    private static HealthAnswer has(Condition condition) {
        return new HealthAnswer(condition, Optional.empty(), Optional.empty());
    }

    private static HealthAnswer letter(LocalDate seen) {
        return new HealthAnswer(Condition.DIABETES, Optional.empty(), Optional.of(seen));
    }
}
