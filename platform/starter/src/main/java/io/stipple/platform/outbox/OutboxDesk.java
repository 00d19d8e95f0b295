package io.stipple.platform.outbox;

import java.time.Instant;
import java.util.List;

/// What operations people may see of the outbox and do with what stands still in it. All of it is safe to repeat.
public interface OutboxDesk {
    /// @param rows facts on their way to Kafka, those of parked stories not counted
    /// @param oldestSeconds real time since the oldest of them was written; 0 when there is none
    /// @param parkedStories stories standing still because of a row Kafka will never take
    record Backlog(long rows, double oldestSeconds, long parkedStories) {}

    /// @param key whose story it is
    /// @param topic of the row that cannot be sent
    /// @param rows how many facts of the story wait, that row included
    record ParkedStory(String key, String topic, String cause, Instant parkedAt, long rows) {}

    Backlog backlog();

    /// The oldest first, at most 200.
    List<ParkedStory> parkedStories();

    /// Lets the story flow again, for when what refused its row has been put right. Nothing happens if it is not
    /// parked.
    void release(String key);

    /// Drops the one row that cannot be sent, for ever, and lets the rest of the story flow again. Readers will see
    /// a number left out. Nothing happens if the story is not parked.
    void discard(String key);
}
