package io.stipple.booking.client;

import static io.stipple.booking.fixture.ClientFixture.aClient;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SayingWhoOneIsTest {
    @ParameterizedTest
    @ValueSource(strings = {"mira@example.org", "m.o'neil+smp@mail.example.co.uk", " mira@example.org "})
    void isBelievedOfAnAddress(String address) {
        assertThat(EmailAddress.parse(address)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mira",
                "mira@",
                "@example.org",
                "mira@localhost",
                "mira@example..org",
                ".mira@example.org",
                "mira.@example.org",
                "Mira <mira@example.org>",
                "mira@exam ple.org",
                "mira@example.org\nBcc: all@x.org"
            })
    void isDoubtedOfWhatIsNone(String address) {
        assertThat(EmailAddress.parse(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "(305) 555-0123,   US, +13055550123",
        "020 7946 0018, GB, +442079460018",
        "612 345 678, ES, +34612345678",
        "(02) 5550 1234,   AU, +61255501234",
        "+34 612 345 678, US, +34612345678"
    })
    void isUnderstoodOfANumberAsItIsWrittenThere(String raw, String country, String e164) {
        assertThat(PhoneNumber.parse(raw, country)).contains(new PhoneNumber(e164));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "no phone", "+1", "555-0123-4567-8901-2345"})
    void isDoubtedOfWhatCannotBeDialled(String raw) {
        assertThat(PhoneNumber.parse(raw, "US")).isEmpty();
    }

    @Test
    void makesSomebodyBornOnALeapDayOfAgeInMarch() {
        Client client = aClient().bornOn("2008-02-29").built();

        assertThat(client.ageOn(LocalDate.of(2026, 2, 28))).isEqualTo(17);
        assertThat(client.ageOn(LocalDate.of(2026, 3, 1))).isEqualTo(18);
    }

    @Test
    void isNeverPrinted() {
        assertThat(aClient().built().toString()).doesNotContain("Mira", "example.org", "305");
    }
}
