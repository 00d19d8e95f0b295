package io.stipple.session.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingDownTechniqueTest {
    @ParameterizedTest
    @ValueSource(strings = {"3RL", "1RL", "05RS", "0603RL", "0805RM", "14M", "9CM"})
    void takesNeedleCodesAsMakersPrintThem(String code) {
        assertThat(new NeedleCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RL", "0RL", "3", "3rl", "3XX", "060003RL", "3RL ", "-3RL"})
    void refusesWhatIsNoNeedleCode(String code) {
        assertThatThrownBy(() -> new NeedleCode(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:4", "1:0", "10:25"})
    void readsADilutionAndWritesItTheSame(String written) {
        assertThat(Dilution.of(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "0:4", "1:", ":4", "1:400", "1 : 4", "one:four"})
    void refusesWhatIsNoDilution(String written) {
        assertThatThrownBy(() -> Dilution.of(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
