package io.stipple.session.visit;

import java.util.Optional;

/// The visits known so far. A visit booked a moment ago may still be on its way here.
public interface Visits {
    Optional<Visit> find(AppointmentId id);
}
