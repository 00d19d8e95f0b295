package io.stipple.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What operations people may see of the outbox and do with what stands still in it. All of it is safe to repeat.
public interface OutboxDesk {
    /// @param rows facts on their way to Kafka, those of parked stories not counted
    /// @param oldestSeconds real time since the oldest of them was written; 0 when there is none
    /// @param parkedStories stories standing still because of a row Kafka will never take
    record Backlog(long rows, double oldestSeconds, long parkedStories) {}

    /// @param key whose story it is
    /// @param row number of the row that cannot be sent
    /// @param topic of that row
    /// @param rows how many facts of the story wait, that row included
    record ParkedStory(String key, long row, String topic, String cause, Instant parkedAt, long rows) {}

    /// The row that cannot be sent, as it would have become a record.
    ///
    /// @param writtenAt real time at which its change was committed
    /// @param payload its first 65,536 characters as `VisibleText`
    record StuckFact(
            ParkedStory story, Instant writtenAt, Map<String, String> headers, long payloadBytes, String payload) {}

    Backlog backlog();

    /// The oldest first.
    ///
    /// @param topic and cause: both have to hold; of the cause a part is enough, in any case
    /// @param after row of the last one already seen; empty for the first page
    List<ParkedStory> parkedStories(Optional<String> topic, Optional<String> cause, Optional<Long> after, int limit);

    /// The 200 oldest.
    default List<ParkedStory> parkedStories() {
        return parkedStories(Optional.empty(), Optional.empty(), Optional.empty(), 200);
    }

    /// Empty if the story is not parked.
    Optional<StuckFact> stuck(String key);

    /// Lets the story flow again, for when what refused its row has been put right. Nothing happens if it is not
    /// parked.
    ///
    /// @return whether it was
    boolean release(String key);

    /// As above with every parked story.
    ///
    /// @return how many there were
    int releaseAll();

    /// Drops the one row that cannot be sent, for ever, and lets the rest of the story flow again. Readers will see
    /// a number left out. Nothing happens if the story is not parked, or by now for another row: whoever asks
    /// has not seen that one.
    ///
    /// @return whether it was dropped
    boolean discard(String key, long row);
}
