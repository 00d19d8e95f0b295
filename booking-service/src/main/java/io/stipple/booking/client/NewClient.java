package io.stipple.booking.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A client as staff of a clinic enter them.
record NewClient(
        @NotNull @Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        String clinic,

        @NotBlank @Size(max = 100) @Pattern(regexp = NewPerson.NAME, message = "must be a name")
        String name,

        @NotNull LocalDate birthDate,
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 40) String phone,

        @NotNull @Pattern(regexp = "en|es", message = "must be en or es")
        String locale,

        boolean marketingConsent) {

    NewPerson asPerson() {
        return new NewPerson(name, birthDate, email, phone, locale, marketingConsent);
    }

    @Override
    public String toString() {
        return "a client, as staff say";
    }
}
