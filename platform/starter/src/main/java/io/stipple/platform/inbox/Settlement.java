package io.stipple.platform.inbox;

/// How a story's queue of parked events stands after somebody acted on it.
public sealed interface Settlement {
    /// The queue is empty; later events flow again.
    ///
    /// @param handled how many were taken in just now
    record Flowing(int handled) implements Settlement {}

    /// Nothing is known to be wrong with those left: they wait until they are retried.
    record Waiting(int handled, long left) implements Settlement {}

    /// One still cannot be taken in.
    ///
    /// @param left how many are still parked, this one included
    record StillParked(int handled, long left, String cause) implements Settlement {}

    /// The database or a peer is away: nothing is wrong with the event.
    record TryLater(int handled, long left) implements Settlement {}
}
