package io.stipple.booking.waitlist;

import io.stipple.contracts.booking.AppointmentKind;
import io.stipple.platform.identity.ClinicCode;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a client waits for, as staff enter it.
///
/// @param technicianId absent for whoever is free
/// @param planId for a session, and for nothing else
record NewEntry(
        @NotNull UUID clientId,

        @NotEmpty @Size(max = 20)
        Set<@NotNull @Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") String> clinics,

        @NotNull AppointmentKind kind,
        Optional<UUID> technicianId,
        Optional<UUID> planId,
        Optional<@Min(5) @Max(720) Integer> minutes,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay) {
    private static final int LONGEST_DAYS = 730;

    @AssertTrue(message = "must not be before the first day, nor two years after it")
    boolean isLastDayInRange() {
        return firstDay == null
                || lastDay == null
                || !lastDay.isBefore(firstDay) && lastDay.toEpochDay() - firstDay.toEpochDay() <= LONGEST_DAYS;
    }

    @AssertTrue(message = "must be a kind of visit we know")
    boolean isKindKnown() {
        return kind != AppointmentKind.OTHER;
    }

    @AssertTrue(message = "is for sessions, which need one")
    boolean isPlanIdMeant() {
        return planId == null || planId.isPresent() == (kind == AppointmentKind.SESSION);
    }

    Set<ClinicCode> codes() {
        return clinics.stream().map(ClinicCode::new).collect(Collectors.toSet());
    }
}
