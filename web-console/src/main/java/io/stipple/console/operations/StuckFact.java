package io.stipple.console.operations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A fact a service holds ready in its outbox, which Kafka will never take, and with it the story behind it.
record StuckFact(
        Story story, Instant writtenAt, Optional<Map<String, String>> headers, long payloadBytes, String payload) {
    /// @param row number of the row that cannot be sent
    /// @param rows how many wait, that one included
    record Story(String key, long row, String topic, String cause, Instant parkedAt, long rows) {}

    /// The oldest first.
    record Page(Optional<List<Story>> parkedStories, Optional<Long> next) {}

    public String fact() {
        return Fact.of(headers.orElse(Map.of()), story.topic());
    }

    public Moment since() {
        return new Moment(story.parkedAt());
    }

    public Moment written() {
        return new Moment(writtenAt);
    }

    public RawRecord record() {
        return new RawRecord(headers.orElse(Map.of()), payloadBytes, Optional.of(payload));
    }
}
