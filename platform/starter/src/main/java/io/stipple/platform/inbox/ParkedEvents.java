package io.stipple.platform.inbox;

import java.util.Optional;
import java.util.UUID;

/// The records that could not be taken in, and those waiting behind them. All of it takes part in the caller's
/// transaction.
interface ParkedEvents {
    /// One of a queue.
    record Queued(UUID id, RawRecord raw) {}

    /// Holds the reader's queue of one story until the transaction ends. Whoever adds to a standing queue and whoever
    /// empties it take turns, so that nothing is added to a queue that has just been emptied.
    void hold(String reader, String story);

    boolean queued(String reader, String story);

    /// @param cause empty when it only waits behind another
    void add(String reader, RawRecord raw, Optional<String> cause);

    Optional<Queued> head(String reader, String story);

    boolean stillWaits(UUID id);

    long count(String reader, String story);

    /// Leaves one alone that is already settled.
    void settle(UUID id, ParkedEvent.State as);

    void failedAgain(UUID id, String cause);

    /// How many of an aggregate's numbers between two were given up by people: their absence is no gap.
    long discarded(String reader, String story, String subject, long after, long before);
}
