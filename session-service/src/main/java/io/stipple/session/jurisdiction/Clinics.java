package io.stipple.session.jurisdiction;

import io.stipple.platform.identity.ClinicCode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// What booking told of the clinics.
public interface Clinics {
    /// Empty while booking's fact is on its way.
    Optional<Clinic> find(ClinicCode code);

    /// Every clinic under that law.
    List<ClinicCode> under(String jurisdiction);

    List<Clinic> all();

    /// Its calendar; UTC while it is not known.
    default ZoneId zone(ClinicCode code) {
        return find(code).map(Clinic::zone).orElse(ZoneOffset.UTC);
    }

    record Clinic(ClinicCode code, ZoneId zone, String jurisdiction) {}
}
