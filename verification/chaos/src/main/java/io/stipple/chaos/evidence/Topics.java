package io.stipple.chaos.evidence;

import io.stipple.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/// Reads raw records from offset 0 to where each partition ends just now.
public final class Topics {

    private final String brokers;

    public Topics(String brokers) {
        this.brokers = brokers;
    }

    public List<ConsumerRecord<byte[], byte[]>> all() {
        return of(Topic.all().stream().map(Topic::name).toList());
    }

    public List<ConsumerRecord<byte[], byte[]>> of(Collection<String> topics) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                5000);
        try (var consumer = new KafkaConsumer<byte[], byte[]>(settings)) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(500)).forEach(all::add);
            }
            return all;
        }
    }

    static Map<String, String> headers(ConsumerRecord<byte[], byte[]> raw) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : raw.headers()) {
            headers.put(header.key(), text(header.value()));
        }
        return headers;
    }

    static String text(byte @Nullable [] bytes) {
        return Optional.ofNullable(bytes)
                .map(given -> new String(given, StandardCharsets.UTF_8))
                .orElse("");
    }
}
