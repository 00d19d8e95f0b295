package io.stipple.session.visit;

import io.stipple.platform.identity.ClinicCode;
import io.stipple.platform.identity.ClinicScope;
import java.util.Optional;

/// The visits known so far. A visit booked a moment ago may still be on its way here.
public interface Visits {
    Optional<Visit> find(AppointmentId id);

    /// Their newest visit at that clinic.
    Optional<Visit> of(ClientId client, ClinicCode clinic);

    /// One of the clinics where they ever had a visit, the newest visit's first.
    Optional<ClinicCode> knownAt(ClientId client, ClinicScope scope);

    /// Whether a visit of theirs at one of the clinics is still to come or under way.
    boolean expected(ClientId client, ClinicScope scope);
}
