package io.stipple.booking.imports;

import io.stipple.booking.client.NewPerson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// Clients an earlier system knew.
record ImportedClients(@NotEmpty @Size(max = 500) List<@NotNull @Valid Item> clients) {

    /// @param reference how the earlier system called them
    /// @param registeredAt when it met them; now if absent
    record Item(
            @NotBlank @Size(max = 100) String reference,

            @NotNull @Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
            String clinic,

            @NotBlank @Size(max = 200) @Pattern(regexp = NewPerson.NAME, message = "must be a name")
            String name,

            @NotNull LocalDate birthDate,
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 40) String phone,

            @NotNull @Pattern(regexp = "en|es", message = "must be en or es")
            String locale,

            boolean marketingConsent,
            Optional<OffsetDateTime> registeredAt) {

        NewPerson asPerson() {
            return new NewPerson(name, birthDate, email, phone, locale, marketingConsent);
        }

        @Override
        public String toString() {
            return "imported client " + reference;
        }
    }
}
