package io.stipple.booking.licensing;

import io.stipple.booking.licence.Licence;
import io.stipple.booking.licence.LicenceKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/// @param clinic where a guest is registered; for other licences of technicians absent
/// @param validUntil its last day
record NewLicence(
        @NotNull LicenceKind kind,

        @NotNull @Pattern(regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?")
        String jurisdiction,

        Optional<@Size(min = 2, max = 40) @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") String> clinic,
        @NotBlank @Size(max = 60) String number,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil) {
    @AssertTrue(message = "must not be before its first day")
    boolean isValidUntilLater() {
        return validFrom == null || validUntil == null || !validUntil.isBefore(validFrom);
    }

    @AssertTrue(message = "is for guest registrations, which need one")
    boolean isClinicMeant() {
        return clinic.isPresent() == (kind == LicenceKind.GUEST_REGISTRATION);
    }

    Licence asLicence() {
        return new Licence(kind, jurisdiction, clinic, validFrom, validUntil);
    }

    Licence of(String holder) {
        return new Licence(kind, jurisdiction, Optional.of(holder), validFrom, validUntil);
    }
}
