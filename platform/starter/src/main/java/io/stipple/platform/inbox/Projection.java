package io.stipple.platform.inbox;

import io.stipple.contracts.Event;

/// A reader whose only effect is its own tables, so that it may be emptied and read again from the first record.
public non-sealed interface Projection<E extends Event> extends TopicReader<E> {
    /// Empties what `on` wrote, inside the caller's transaction.
    void reset();
}
