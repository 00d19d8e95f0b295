package io.stipple.notification.clinic;

import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.platform.identity.ClinicCode;

/// Whose law holds at each clinic.
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

    /// The strictest known while a clinic's opening has not arrived.
    public Jurisdiction jurisdictionOf(ClinicCode clinic) {
        return rows.jurisdictionOf(clinic).orElse(Jurisdiction.STRICTEST);
    }
}
