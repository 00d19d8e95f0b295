package io.stipple.platform.inbox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What operations people may see of the inbox and do with what is parked in it. All of it is safe to repeat.
public interface InboxDesk {
    List<ReaderStatus> readers();

    /// The readers of this service that have taken in the fact.
    List<Handling> handled(UUID eventId);

    /// The oldest parked events that are not settled.
    ///
    /// @param after the last one already seen; empty for the first page
    List<ParkedEvent> parked(Optional<UUID> after, int limit);

    Optional<ParkedEvent> parked(UUID id);

    /// Takes in the event's whole story, in order, up to the first that still fails. Empty if there is no such event.
    Optional<Settlement> retry(UUID id);

    /// Gives up this one event, then takes in those that waited behind it. Empty if there is no such event.
    Optional<Settlement> discard(UUID id);
}
