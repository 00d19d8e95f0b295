package io.stipple.booking.imports;

import io.stipple.contracts.booking.AppointmentKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Visits an earlier system knew, past and to come.
record ImportedAppointments(@NotEmpty @Size(max = 500) List<@NotNull @Valid Item> appointments) {

    /// @param reference how the earlier system called it
    /// @param bookedAt when it was booked; if absent, when a past visit began, or now for one to come
    record Item(
            @NotBlank @Size(max = 100) String reference,
            @NotNull UUID clientId,

            @NotNull @Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
            String clinic,

            @NotNull UUID technicianId,
            @NotNull AppointmentKind kind,
            @NotNull OffsetDateTime startsAt,
            @NotNull OffsetDateTime endsAt,
            @NotNull State state,
            Optional<UUID> planId,
            Optional<Integer> sessionNumber,
            Optional<OffsetDateTime> bookedAt) {}

    enum State {
        BOOKED,
        COMPLETED,
        MISSED,
        CANCELLED;

        boolean holdsItsTime() {
            return this == BOOKED || this == COMPLETED;
        }
    }
}
