package io.stipple.platform.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings under `stipple.outbox`.
///
/// @param relays threads that carry facts to Kafka; each holds one database connection while it does
/// @param batch most rows in one go
/// @param visit how long buckets are relayed in one transaction before others may; what is under way is awaited
/// @param poll how often buckets are looked at when nobody reported a commit, such as another instance's that died
/// @param deliveryTimeout how long the producer tries one record before the relay backs off and tries again
/// @param backOff longest pause between tries while Kafka or the database is away
/// @param replication copies of each topic this service makes
@ConfigurationProperties("stipple.outbox")
record OutboxProperties(
        @DefaultValue("2") int relays,
        @DefaultValue("500") int batch,
        @DefaultValue("2s") Duration visit,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("15s") Duration deliveryTimeout,
        @DefaultValue("5s") Duration backOff,
        @DefaultValue("1") short replication) {
    /// A batch may be handed over until the very end of the visit and is then awaited.
    Duration longestVisit() {
        return visit.plus(deliveryTimeout);
    }
}
