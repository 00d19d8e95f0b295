package io.stipple.platform.operations;

import io.stipple.platform.inbox.Handling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How one service is, in one look.
///
/// @param service short name, such as `booking`
record Overview(String service, PlatformTime clock, OutboxBacklog outbox, List<Reader> readers) {
    /// @param offset how far the platform's clock is from real time, to the second
    record PlatformTime(Instant now, Duration offset) {}

    /// @param backlog facts on their way to Kafka
    record OutboxBacklog(long backlog, double oldestSeconds, long parkedKeys) {}

    /// @param lagRecords absent while Kafka is away
    record Reader(String name, String topic, Optional<Long> lagRecords, double lagSeconds, long parked) {}

    /// Who in this service has taken in a fact.
    record FactHandled(UUID eventId, List<Handling> handledBy) {}
}
