package io.stipple.booking.availability;

import io.stipple.contracts.booking.AppointmentKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What somebody looks for.
///
/// @param notice least time from now to the visit
public record Search(
        AppointmentKind kind,
        Optional<Duration> length,
        LocalDate first,
        LocalDate last,
        Optional<UUID> technician,
        Duration notice) {

    long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }
}
