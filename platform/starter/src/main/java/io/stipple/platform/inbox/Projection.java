package io.stipple.platform.inbox;

import io.stipple.contracts.Event;
import java.util.List;

/// A reader whose only effect is its own tables, so that it may be emptied and read again from the first record.
public non-sealed interface Projection<E extends Event> extends TopicReader<E> {
    /// Empties what `on` wrote, inside the caller's transaction.
    void reset();

    /// The tables `on` writes to, in the order in which their rows can be inserted. A projection that names them can
    /// be built anew beside the one that serves. Other projections may write to the same tables; none may have an
    /// identity column, or be what another table's foreign key points to.
    default List<String> tables() {
        return List.of();
    }
}
