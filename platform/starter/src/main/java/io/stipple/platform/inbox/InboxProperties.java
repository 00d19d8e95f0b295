package io.stipple.platform.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings under `stipple.inbox`.
///
/// @param concurrency consumers per reader in this instance; together with other instances' no more than a topic's
///     partitions are of use
/// @param backOff longest pause between tries in transient trouble
/// @param newTopics how long a topic that appears late may stay unnoticed
/// @param atOnce most records of a reaction fetched at once; their offsets are committed together, and their effects
///     too if they stay in the database
/// @param together most records of a projection fetched at once and taken in by one transaction
/// @param groupSuffix added to the reader's name to make the Kafka consumer group, for a second copy of a service, with
///     a database of its own, on the same broker; what the inbox remembers is unaffected
@ConfigurationProperties("stipple.inbox")
record InboxProperties(
        @DefaultValue("2") int concurrency,
        @DefaultValue("5s") Duration backOff,
        @DefaultValue("10s") Duration newTopics,
        @DefaultValue("50") int atOnce,
        @DefaultValue("500") int together,
        @DefaultValue("") String groupSuffix) {}
