package io.stipple.notification.clinic;

import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.platform.identity.ClinicCode;
import java.time.ZoneId;
import java.util.Optional;

/// Clinics as their opening told.
interface OpenedClinics {
    void add(ClinicOpened fact);

    void clear();

    Optional<ZoneId> zoneOf(ClinicCode clinic);

    Optional<Jurisdiction> jurisdictionOf(ClinicCode clinic);
}
