package io.stipple.session.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingSkinTypesTest {
    @ParameterizedTest
    @CsvSource({"I, I", "IV, IV", "VI, VI", "1, I", "4, IV", "6, VI"})
    void takesRomanAndPlainNumbersForTheSame(String written, Assessment.Fitzpatrick skin) {
        AssessmentForm form = new AssessmentForm(null, null, null, written, Assessment.Hairline.STRAIGHT, null, null);

        assertThat(form.assessment().skin()).isEqualTo(skin);
    }
}
