package io.stipple.booking.waitlist;

import io.stipple.booking.client.NewPerson;
import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.ids.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A consultation no free time suited for, as a client asks for it on the public page.
///
/// @param technicianId absent for whoever is free
record NewOpenEntry(
        @NotNull @Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*")
        String clinic,

        Optional<UUID> technicianId,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotNull @Valid NewPerson client) {

    @AssertTrue(message = "must not be before the first day")
    boolean isLastDayInRange() {
        return firstDay == null || lastDay == null || !lastDay.isBefore(firstDay);
    }

    ClinicCode code() {
        return new ClinicCode(clinic);
    }

    Entry asEntry(UUID clientId) {
        return new Entry(
                Ids.next(),
                clientId,
                Set.of(code()),
                AppointmentKind.CONSULTATION,
                technicianId,
                Optional.empty(),
                Optional.empty(),
                firstDay,
                lastDay);
    }
}
