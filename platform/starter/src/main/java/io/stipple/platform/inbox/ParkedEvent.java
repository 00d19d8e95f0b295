package io.stipple.platform.inbox;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A record a reader could not take in, or that waits behind such a one. It holds what every event holds: ids, codes,
/// dates and amounts, as long as its publisher kept to that.
///
/// @param story the record's key: those of one story are taken in one after the other
/// @param cause why it was parked; empty when nothing is known to be wrong with it and it waits for its turn
/// @param attempts how often it was retried in vain
/// @param parkedAt real time
/// @param settledAt real time at which it was handled or discarded
/// @param writtenAt Kafka's time of the record
/// @param headers by name, at most 64 and of each at most 1,000 characters; bytes that are not printable ASCII as `%XX`
/// @param payloadBytes how large the payload is; 0 when there is none
/// @param payload its first 65,536 bytes as `VisibleText`; left out of lists
public record ParkedEvent(
        UUID id,
        String reader,
        String topic,
        int partition,
        long offset,
        String story,
        Optional<UUID> eventId,
        Optional<String> cause,
        int attempts,
        State state,
        Instant parkedAt,
        Optional<Instant> settledAt,
        Instant writtenAt,
        Map<String, String> headers,
        long payloadBytes,
        Optional<String> payload) {
    /// What has become of it.
    public enum State {
        PARKED,
        /// Retried, and its effect is done.
        HANDLED,
        /// Given up, with a reason that is kept.
        DISCARDED
    }
}
