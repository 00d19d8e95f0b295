package io.stipple.platform.inbox;

import io.stipple.contracts.Event;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What a record turned out to be.
sealed interface Reading<E extends Event> {
    /// @param fact empty when this version does not know its type
    /// @param seq number of the fact among those of its subject, from 1
    /// @param recordedAt real time at which its publisher wrote it down
    record Known<E extends Event>(
            UUID eventId, String subject, long seq, Optional<Instant> recordedAt, Optional<E> fact)
            implements Reading<E> {}

    record Unreadable<E extends Event>(String cause) implements Reading<E> {}
}
