package io.stipple.notification.clinic;

import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.platform.identity.ClinicCode;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Whose law and which clock hold at each clinic.
public final class Clinics {

    private final OpenedClinics rows;

    Clinics(OpenedClinics rows) {
        this.rows = rows;
    }

    public void opened(ClinicOpened fact) {
        rows.add(fact);
    }

    /// For reading all openings again.
    public void forget() {
        rows.clear();
    }

    public boolean knows(ClinicCode clinic) {
        return rows.zoneOf(clinic).isPresent();
    }

    /// Universal time while a clinic's opening has not arrived.
    public ZoneId zoneOf(ClinicCode clinic) {
        return rows.zoneOf(clinic).orElse(ZoneOffset.UTC);
    }

    /// The strictest known while a clinic's opening has not arrived.
    public Jurisdiction jurisdictionOf(ClinicCode clinic) {
        return rows.jurisdictionOf(clinic).orElse(Jurisdiction.STRICTEST);
    }
}
