package io.stipple.booking.client;

import java.time.LocalDate;

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

    /// Names nobody, so that no log line does.
    @Override
    public String toString() {
        return "a person";
    }
}
