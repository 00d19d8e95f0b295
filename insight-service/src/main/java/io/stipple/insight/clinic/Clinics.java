package io.stipple.insight.clinic;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import java.util.List;
import java.util.Optional;

/// The clinics that have opened, as their facts told.
public interface Clinics {

    /// By code.
    List<Clinic> in(ClinicScope scope);

    Optional<Clinic> find(ClinicCode code);
}
