package io.stipple.contracts.booking;

import io.stipple.contracts.Event;

/// A fact about a clinic. On topic `booking.clinics`.
public sealed interface ClinicEvent extends Event permits ClinicOpened, LicenceLapsing {
    @Override
    default String story() {
        return clinicCode();
    }

    @Override
    default String subject() {
        return clinicCode();
    }
}
