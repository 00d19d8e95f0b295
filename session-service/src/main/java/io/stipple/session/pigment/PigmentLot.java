package io.stipple.session.pigment;

import io.stipple.platform.identity.ClinicCode;
import java.time.LocalDate;
import java.util.Optional;

/// One maker's batch of one shade, on one clinic's shelf.
///
/// @param expiresOn the last day it is good, unopened
/// @param openedOn absent until its first use
/// @param monthsAfterOpening how long it is good once open
public record PigmentLot(
        LotId id,
        ClinicCode clinic,
        Label label,
        LocalDate expiresOn,
        Optional<LocalDate> openedOn,
        int monthsAfterOpening) {

    /// What is printed on the bottle.
    public record Label(String maker, String product, String shade, String lotNumber) {}

    /// @param day by the clinic's calendar
    public Usability on(LocalDate day) {
        if (day.isAfter(expiresOn)) {
            return new Usability.Expired(expiresOn);
        }
        return openedOn.map(opened -> opened.plusMonths(monthsAfterOpening))
                .filter(day::isAfter)
                .<Usability>map(Usability.OpenTooLong::new)
                .orElseGet(Usability.Usable::new);
    }
}
