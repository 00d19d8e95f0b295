package io.stipple.booking.client;

import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.util.UUID;

/// Somebody the franchise knows.
///
/// @param clinic where they were first met; they may visit any other
/// @param standing what they have allowed and prefer since then
public record Client(UUID id, ClinicCode clinic, Person person, Standing standing) {
    /// Somebody nothing was ever changed about.
    public Client(UUID id, ClinicCode clinic, Person person) {
        this(id, clinic, person, Standing.AT_FIRST);
    }

    public int ageOn(LocalDate day) {
        return person.ageOn(day);
    }
}
