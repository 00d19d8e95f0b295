package io.stipple.notification.visit;

import java.util.Optional;
import java.util.UUID;

/// The visits booking has told of.
interface Visits {
    /// The inbox hands over the facts of a visit in order, so the one that comes last holds.
    void save(Visit visit);

    Optional<Visit> find(UUID id);
}
