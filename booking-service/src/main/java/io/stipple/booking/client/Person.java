package io.stipple.booking.client;

import java.time.LocalDate;
import java.time.Period;

/// What a client tells about themselves.
///
/// @param locale `en` or `es`: the language we write to them in
public record Person(
        String name,
        LocalDate birthDate,
        EmailAddress email,
        PhoneNumber phone,
        String locale,
        boolean marketingConsent) {

    /// In full years on a day. Somebody born on 29 February comes of age on 1 March.
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    /// Names nobody, so that no log line does.
    @Override
    public String toString() {
        return "a person";
    }
}
