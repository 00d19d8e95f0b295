package io.stipple.booking.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;

/// Reads the topics again from a moment on: they are kept for ever, so a receiver that lost everything can have it all.
final class Replays {
    private final Map<String, Object> connection;
    private final Deliveries deliveries;

    Replays(Map<String, Object> connection, Deliveries deliveries) {
        this.connection = connection;
        this.deliveries = deliveries;
    }

    /// Up to what is told now. In the caller's transaction: all of it is to be told, or nothing.
    ///
    /// @return how many facts are to be told
    int replay(Webhook webhook, UUID replay, Instant from) {
        try (var kafka = new KafkaConsumer<byte[], byte[]>(Listening.settings(connection))) {
            Map<TopicPartition, Long> ends = ends(kafka, from);
            Set<TopicPartition> left = new HashSet<>(ends.keySet());
            int facts = 0;
            while (!left.isEmpty()) {
                List<Told> told = new ArrayList<>();
                for (ConsumerRecord<byte[], byte[]> record : kafka.poll(Duration.ofSeconds(1))) {
                    Told.of(record)
                            .filter(fact -> !fact.recordedAt().isBefore(from))
                            .ifPresent(told::add);
                }
                facts += deliveries.addReplay(webhook, told, replay);
                left.removeIf(one -> kafka.position(one) >= ends.getOrDefault(one, 0L));
            }
            return facts;
        }
    }

    /// Goes to where each partition is to be read from.
    ///
    /// @return where those that hold anything to read end
    private static Map<TopicPartition, Long> ends(KafkaConsumer<byte[], byte[]> kafka, Instant from) {
        Map<TopicPartition, Long> asked = new HashMap<>();
        for (String topic : Listening.TOPICS) {
            kafka.partitionsFor(topic)
                    .forEach(one -> asked.put(new TopicPartition(topic, one.partition()), from.toEpochMilli()));
        }
        Map<TopicPartition, OffsetAndTimestamp> begins = new HashMap<>(kafka.offsetsForTimes(asked));
        begins.values().removeIf(Objects::isNull);
        kafka.assign(begins.keySet());
        begins.forEach((one, at) -> kafka.seek(one, at.offset()));
        return kafka.endOffsets(begins.keySet());
    }
}
