package io.stipple.notification.licence;

import io.stipple.contracts.booking.LicensedThing;
import java.time.LocalDate;

/// Which warning about what: all that its letter says.
record Warning(LicensedThing licence, int daysAhead, LocalDate validUntil) {

    /// As the message's variant, such as `ARTIST_LICENCE 60 2027-01-31`.
    String variant() {
        return licence + " " + daysAhead + " " + validUntil;
    }

    static Warning of(String variant) {
        String[] parts = variant.split(" ");
        return new Warning(LicensedThing.valueOf(parts[0]), Integer.parseInt(parts[1]), LocalDate.parse(parts[2]));
    }
}
