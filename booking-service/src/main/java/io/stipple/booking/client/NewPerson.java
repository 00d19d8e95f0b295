package io.stipple.booking.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// What a form asks about a client. Whether it is believable is for [Introduction] to say.
public record NewPerson(
        @NotBlank @Size(max = 100) @Pattern(regexp = NewPerson.NAME, message = "must be a name")
        String name,

        @NotNull LocalDate birthDate,
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 40) String phone,

        @NotNull @Pattern(regexp = "en|es", message = "must be en or es")
        String locale,

        boolean marketingConsent) {
    /// Letters of any script and what stands between them. Our mails greet with it, so it holds no line or address.
    public static final String NAME = "(?!.*\\.\\p{L}{2})[\\p{L}\\p{M}\\p{Nd} .,'’·-]+";

    @Override
    public String toString() {
        return "a person, as they say";
    }
}
