package io.stipple.notification.visit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The visits booking has told of.
interface Visits {
    /// The inbox hands over the facts of a visit in order, so the one that comes last holds.
    void save(Collection<Visit> changed);

    default void save(Visit visit) {
        save(List.of(visit));
    }

    Optional<Visit> find(UUID id);

    /// Those of them that are known.
    Map<UUID, Visit> find(Collection<UUID> ids);

    /// A client's visits that are booked.
    List<Visit> bookedFor(UUID clientId);

    /// Booked ones that are still to come, by their ids.
    List<Visit> ahead(Optional<UUID> after, int atMost, Instant now);

    /// Every visit there ever was for that session of a plan.
    List<Visit> forSession(UUID planId, int session);
}
