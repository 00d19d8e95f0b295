package io.stipple.platform.outbox;

import java.util.Map;

/// A fact as it lies in the outbox.
///
/// @param key whose story it is
/// @param headers complete but for `ce_seq` until it is written
record Row(long id, String key, String aggregateId, String topic, Map<String, String> headers, String payload) {
    static final int BUCKETS = 16;

    /// For a row that is not yet written.
    Row(String key, String aggregateId, String topic, Map<String, String> headers, String payload) {
        this(0, key, aggregateId, topic, headers, payload);
    }

    /// `String.hashCode` is specified, so every instance and version agrees. A story has one bucket on all topics.
    int bucket() {
        return Math.floorMod(key.hashCode(), BUCKETS);
    }
}
