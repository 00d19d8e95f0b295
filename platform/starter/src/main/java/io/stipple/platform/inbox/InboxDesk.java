package io.stipple.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What operations people may see of the inbox and do with what is parked in it. All of it is safe to repeat.
public interface InboxDesk {
    List<ReaderStatus> readers();

    /// The readers of this service that have taken in the fact.
    List<Handling> handled(UUID eventId);

    /// The oldest parked events that are not settled, without their payloads.
    ///
    /// @param after the last one already seen; empty for the first page
    List<ParkedEvent> parked(ParkedFilter filter, Optional<UUID> after, int limit);

    /// As above, of whatever kind.
    default List<ParkedEvent> parked(Optional<UUID> after, int limit) {
        return parked(ParkedFilter.ANY, after, limit);
    }

    /// The same story by story: one for each reader's queue, judged by the event that stands first.
    ///
    /// @param after the first event of the last queue already seen; empty for the first page
    List<ParkedQueue> queues(ParkedFilter filter, Optional<UUID> after, int limit);

    Optional<ParkedEvent> parked(UUID id);

    /// Takes in the event's whole story, in order, up to the first that still fails. Empty if there is no such event.
    Optional<Settlement> retry(UUID id);

    /// Takes in this one event, if none of its story stands before it; those behind it stay. Empty if there is none.
    Optional<Settlement> retryAlone(UUID id);

    /// Takes in one story of one reader, in order, up to the first that still fails.
    Settlement retry(String reader, String story);

    /// Does so with every story of a reader, the longest parked first, for as long as patience lasts. Empty if this
    /// service has no such reader.
    ///
    /// @param after where an earlier sweep ran out of patience
    Optional<Sweep> retryAll(String reader, Optional<UUID> after, Duration patience);

    /// Gives up this one event, then takes in those that waited behind it. Empty if there is no such event.
    Optional<Settlement> discard(UUID id);
}
