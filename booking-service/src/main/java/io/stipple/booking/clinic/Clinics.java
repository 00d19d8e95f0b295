package io.stipple.booking.clinic;

import io.stipple.contracts.booking.ClinicOpened;
import io.stipple.platform.identity.ClinicCode;
import java.util.List;
import java.util.Optional;

/// Every clinic of the franchise.
public interface Clinics {
    Optional<Clinic> find(ClinicCode code);

    /// In the order of their codes.
    List<Clinic> all();

    /// @return false if the code is taken
    boolean save(Clinic clinic, ClinicOpened opened);
}
