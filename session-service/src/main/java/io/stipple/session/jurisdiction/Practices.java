package io.stipple.session.jurisdiction;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.UUID;

/// The practices of every jurisdiction, newest version in force.
public interface Practices {
    /// Its clinic's own jurisdiction's, or the franchise's; also for a clinic not heard of yet.
    Practice of(ClinicCode clinic);

    Practice in(String jurisdiction);

    /// As the next version; gives it back.
    Practice publish(Practice practice, UUID by, Instant at);
}
