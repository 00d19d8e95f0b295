package io.stipple.platform.outbox;

import io.stipple.contracts.Event;

/// Where a service puts a fact in the same transaction that made it true. It reaches Kafka after the commit, at least
/// once, in commit order for one story.
public interface Outbox {
    /// Records the fact for publication when the current transaction commits, and forgets it if that rolls back.
    ///
    /// @throws IllegalStateException outside a transaction
    void put(Event fact);
}
