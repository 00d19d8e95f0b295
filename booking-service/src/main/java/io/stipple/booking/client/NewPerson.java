package io.stipple.booking.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What a form asks about a client. Whether it is believable is for [Introduction] to say.
public record NewPerson(
        @NotBlank @Size(max = 200) String name,
        @NotNull LocalDate birthDate,
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 40) String phone,

        @NotNull @Pattern(regexp = "en|es", message = "must be en or es")
        String locale,

        boolean marketingConsent) {

    @Override
    public String toString() {
        return "a person, as they say";
    }
}
