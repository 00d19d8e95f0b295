package io.stipple.console.operations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A record a service could not take in, or one that waits behind such a one.
record ParkedEvent(
        String id,
        String reader,
        String topic,
        int partition,
        long offset,
        String story,
        Optional<String> eventId,
        Optional<String> cause,
        int attempts,
        String state,
        Instant parkedAt,
        Optional<Instant> writtenAt,
        Optional<Map<String, String>> headers,
        long payloadBytes,
        Optional<String> payload) {
    record Page(List<ParkedEvent> parkedEvents) {}

    /// What one reader has parked of one story.
    record Queue(String reader, String story, long events, ParkedEvent first) {}

    /// The longest parked first.
    record Queues(Optional<List<Queue>> queues, Optional<String> next) {}

    public String fact() {
        return Fact.of(headers.orElse(Map.of()), topic);
    }

    public String why() {
        return cause.orElse("Nothing is known to be wrong with it. It waits for its turn.");
    }

    public Moment since() {
        return new Moment(parkedAt);
    }

    public boolean open() {
        return "PARKED".equals(state);
    }

    public String words() {
        return switch (state) {
            case "HANDLED" -> "Taken in";
            case "DISCARDED" -> "Discarded";
            default -> "Parked";
        };
    }

    public String place() {
        return topic + ", partition " + partition + ", offset " + offset;
    }

    public RawRecord record() {
        return new RawRecord(headers.orElse(Map.of()), payloadBytes, payload);
    }
}
