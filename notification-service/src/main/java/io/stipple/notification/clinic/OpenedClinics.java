package io.stipple.notification.clinic;

import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.platform.identity.ClinicCode;
import java.util.Optional;

/// Clinics as their opening told.
interface OpenedClinics {
    void add(ClinicOpened fact);

    void clear();

    Optional<Jurisdiction> jurisdictionOf(ClinicCode clinic);
}
