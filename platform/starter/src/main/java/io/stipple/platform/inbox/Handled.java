package io.stipple.platform.inbox;

import io.stipple.platform.inbox.Reading.Known;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What each reader has taken in, and how far it is in each aggregate's facts. All of it takes part in the caller's
/// transaction.
interface Handled {
    /// What is known of a fact that has arrived.
    sealed interface Arrival {
        /// Not seen before: it is now noted as handled, if the transaction commits.
        ///
        /// @param previous number of the aggregate's last fact before it; empty for a stream first seen
        record Fresh(Optional<Long> previous) implements Arrival {}

        record Duplicate() implements Arrival {}

        /// An earlier record of its story is parked.
        record Behind() implements Arrival {}
    }

    /// How the facts of a batch stand before any of it is done.
    ///
    /// @param settled those already handled, or retried or discarded after they were parked
    /// @param behind whether a story of the batch has a queue of parked records
    record Standing(Set<UUID> settled, boolean behind) {}

    /// The first act of each transaction that projects facts: it waits while a rebuilt projection takes its place.
    void enter(String projection);

    /// @param story empty for a record that leaves its story's queue: that queue does not stand before it
    Arrival arrive(String reader, Optional<String> story, Known<?> known);

    /// The effect is done: from here the latency is counted.
    void finish(String reader, Known<?> known, Instant now);

    Standing standing(String reader, List<? extends Opened<?>> batch);

    /// Notes a whole batch of fresh facts as handled, after their effects.
    ///
    /// @return the number each aggregate was at before, without those first seen
    /// @throws Overtaken if a rival has noted one of them meanwhile
    Map<String, Long> note(String reader, List<? extends Opened<?>> fresh, Instant now);

    /// Another instance, which thinks it holds the partition too, was faster.
    final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
