package io.stipple.platform.inbox;

import java.util.Optional;

/// How far one reader is behind its topic.
///
/// @param lagRecords records of the topic its group has not committed, in all instances; empty while Kafka is away
/// @param lagSeconds real time since the record in hand was written; 0 when none is
/// @param rebuildable whether it can be built anew from its topic's first record
/// @param parked events parked now, those waiting behind others included
public record ReaderStatus(
        String name, String topic, boolean rebuildable, Optional<Long> lagRecords, double lagSeconds, long parked) {}
