package io.stipple.console.publicbooking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {
    private static final LocalDate VISIT = LocalDate.parse("2026-12-03");

    @Test
    void letsSomebodyComeOnTheirEighteenthBirthday() {
        assertThat(born("2008-12-03")).isEmpty();
        assertThat(born("2008-12-04")).containsEntry("birthDate", "form.problem.adult");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23/05/1990", "1990-02-30", "2027-01-01", "1890-01-01"})
    void wantsADateSomebodyCanBeBornOn(String typed) {
        assertThat(born(typed)).containsEntry("birthDate", "form.problem.birthDate");
    }

    @ParameterizedTest
    @CsvSource({"+1 (305) 555-0134, +13055550134", "0034 612.345.678, +34612345678", "+61 2 5550 1234, +61255501234"})
    void readsNumbersAsPeopleWriteThem(String typed, String meant) {
        assertThat(FormCheck.phone(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "ana@", "@example.com", "ana@example", "a b@example.com", "ana@example..com"})
    void seesWhatCannotBeAnAddress(String typed) {
        var form = BookingForm.read(
                Map.of("name", "Ana", "birthDate", "1990-01-01", "email", typed, "phone", "+13055550134"));

        assertThat(FormCheck.problems(form, VISIT)).containsOnlyKeys("email");
    }

    private static Map<String, String> born(String date) {
        return FormCheck.problems(
                BookingForm.read(
                        Map.of("name", "Ana", "birthDate", date, "email", "ana@example.com", "phone", "+13055550134")),
                VISIT);
    }
}
