package io.stipple.platform.outbox;

import io.stipple.contracts.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.MetadataRecoveryStrategy;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The topics this service alone writes to.
final class Topics {
    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
    private static final int TIMEOUT_SECONDS = 10;

    private final Map<String, Object> connection;
    private final List<NewTopic> topics;
    private boolean standing;

    Topics(Map<String, Object> connection, String publisher, short replication) {
        this.connection = new HashMap<>(connection);
        // Asked anew each time: one that rebootstraps while no broker answers does so without a pause.
        this.connection.put(AdminClientConfig.METADATA_RECOVERY_STRATEGY_CONFIG, MetadataRecoveryStrategy.NONE.name);
        topics = Topic.all().stream()
                .filter(topic -> topic.publisher().equals(publisher))
                .map(topic -> new NewTopic(topic.name(), Topic.PARTITIONS, replication)
                        // Facts are kept for ever: a new reader starts with the first.
                        .configs(Map.of("retention.ms", "-1", "retention.bytes", "-1")))
                .toList();
    }

    /// Makes those that are missing, before anything is sent: a topic a broker makes by itself has one partition.
    ///
    /// @return whether they stand now; false while Kafka is away
    synchronized boolean stand() throws InterruptedException {
        if (standing || topics.isEmpty()) {
            return true;
        }
        try (Admin admin = Admin.create(connection)) {
            for (KafkaFuture<Void> made : admin.createTopics(topics).values().values()) {
                await(made);
            }
            standing = true;
        } catch (ExecutionException | TimeoutException | KafkaException trouble) {
            LOG.warn("Topics cannot be made yet, facts wait in the outbox: {}", trouble.toString());
        }
        return standing;
    }

    private static void await(KafkaFuture<Void> made)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            made.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException trouble) {
            if (!(trouble.getCause() instanceof TopicExistsException)) {
                throw trouble;
            }
        }
    }
}
