package io.stipple.platform.inbox;

import io.stipple.platform.events.Tracing;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.util.backoff.ExponentialBackOff;

/// Makes the Kafka consumers of a reader.
final class Containers {
    private static final Logger LOG = LoggerFactory.getLogger(Containers.class);
    private static final long FIRST_BACK_OFF_MILLIS = 200;

    private final Map<String, Object> connection;
    private final InboxProperties settings;
    private final Tracing tracing;

    Containers(Map<String, Object> connection, InboxProperties settings, Tracing tracing) {
        this.connection = connection;
        this.settings = settings;
        this.tracing = tracing;
    }

    ConcurrentMessageListenerContainer<byte[], byte[]> reading(Inbox<?> inbox) {
        TopicReader<?> reader = inbox.reader();
        var properties = new ContainerProperties(reader.topic().name());
        properties.setGroupId(reader.name() + settings.groupSuffix());
        properties.setClientId(reader.name());
        properties.setStopImmediate(true);
        properties.setShutdownTimeout(Duration.ofSeconds(20).toMillis());
        properties.setAuthExceptionRetryInterval(settings.backOff());
        properties.setConsumerRebalanceListener(handingOver(inbox.inHand()));
        properties.setMessageListener((MessageListener<byte[], byte[]>) received -> take(inbox, received));
        var consumers = new DefaultKafkaConsumerFactory<byte[], byte[]>(consumer());
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName(reader.name());
        container.setConcurrency(settings.concurrency());
        container.setCommonErrorHandler(untilItPasses(reader.name()));
        return container;
    }

    private static ConsumerRebalanceListener handingOver(InHand inHand) {
        return new ConsumerRebalanceListener() {
            @Override
            public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
                inHand.handOver(partitions);
            }

            @Override
            public void onPartitionsAssigned(Collection<TopicPartition> partitions) {}
        };
    }

    private void take(Inbox<?> inbox, ConsumerRecord<byte[], byte[]> received) {
        RawRecord raw = RawRecord.of(received);
        tracing.continued(inbox.reader().name(), raw.headers(), () -> inbox.take(raw));
    }

    /// The only thing the inbox throws is transient trouble: the record is fetched again after a pause, for ever. The
    /// consumer keeps polling meanwhile, so it keeps its partitions.
    private DefaultErrorHandler untilItPasses(String reader) {
        var pauses = new ExponentialBackOff(FIRST_BACK_OFF_MILLIS, 2);
        pauses.setMaxInterval(settings.backOff().toMillis());
        var handler = new DefaultErrorHandler(pauses);
        handler.setClassifications(Map.of(), true);
        handler.setLogLevel(KafkaException.Level.DEBUG);
        handler.setRetryListeners((RetryListener) (received, trouble, attempt) -> LOG.warn(
                "Reader {} tries {}-{}@{} again, after attempt {}: {}",
                reader,
                received.topic(),
                received.partition(),
                received.offset(),
                attempt,
                trouble == null ? "" : Cause.of(trouble)));
        return handler;
    }

    private Map<String, Object> consumer() {
        Map<String, Object> consumer = new HashMap<>(connection);
        consumer.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        consumer.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        consumer.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.atOnce());
        // Its publisher makes a topic, with the right number of partitions; a reader only waits for it.
        consumer.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        consumer.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, (int)
                settings.newTopics().toMillis());
        consumer.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        return consumer;
    }
}
