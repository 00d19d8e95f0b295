package io.stipple.platform.inbox;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;

/// Makes the Kafka consumers of a reader.
final class Consumers {
    private static final Clock REAL = Clock.systemUTC();

    private final Map<String, Object> connection;
    private final InboxProperties settings;

    Consumers(Map<String, Object> connection, InboxProperties settings) {
        this.connection = connection;
        this.settings = settings;
    }

    List<Consuming> of(Inbox<?> inbox) {
        return IntStream.range(0, settings.concurrency())
                .mapToObj(number -> consuming(inbox, number))
                .toList();
    }

    private Consuming consuming(Inbox<?> inbox, int number) {
        TopicReader<?> reader = inbox.reader();
        int most = reader instanceof Projection<?> ? settings.together() : settings.atOnce();
        return new Consuming(
                reader.topic().name(),
                consumer(reader.name(), number, most),
                feed -> new Intake(inbox, inbox.together(), feed, new Pauses(REAL, settings.backOff()), most),
                settings.backOff());
    }

    private Map<String, Object> consumer(String reader, int number, int most) {
        Map<String, Object> consumer = new HashMap<>(connection);
        consumer.keySet()
                .removeAll(List.of(
                        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG));
        consumer.put(ConsumerConfig.GROUP_ID_CONFIG, reader + settings.groupSuffix());
        consumer.put(ConsumerConfig.CLIENT_ID_CONFIG, reader + "-" + number);
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        consumer.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, most);
        // Its publisher makes a topic, with the right number of partitions; a reader only waits for it.
        consumer.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        consumer.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, (int)
                settings.newTopics().toMillis());
        consumer.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        return consumer;
    }
}
