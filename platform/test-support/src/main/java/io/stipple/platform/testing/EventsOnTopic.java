package io.stipple.platform.testing;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.stipple.contracts.Event;
import io.stipple.contracts.EventType;
import io.stipple.contracts.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What stands on a topic, read without a consumer group, so that looking changes nothing. The broker outlives a test:
/// ask by the ids the test made.
public final class EventsOnTopic implements AutoCloseable {
    /// One record with its fact.
    ///
    /// @param headers by name, each as text
    public record Found<E extends Event>(String key, Map<String, String> headers, E fact) {}

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final String bootstrapServers;
    private @Nullable KafkaConsumer<String, byte[]> opened;

    public EventsOnTopic(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /// Everything on the topic now, from the first record, in the order of each partition. Nothing if there is no
    /// topic.
    public synchronized <E extends Event> List<Found<E>> all(Topic<E> topic) {
        KafkaConsumer<String, byte[]> consumer = opened();
        List<TopicPartition> partitions = partitions(consumer, topic);
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.seekToBeginning(partitions);
        List<Found<E>> found = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(row -> found.add(found(topic, row)));
        }
        return found;
    }

    /// Waits up to 20 s until the story holds a fact of that kind, and gives the first.
    ///
    /// @param story the record's key
    public <E extends Event, F extends E> F await(Topic<E> topic, String story, Class<F> kind) {
        return await(topic, story, kind, fact -> true);
    }

    /// As above, for the first that also fits.
    public <E extends Event, F extends E> F await(Topic<E> topic, String story, Class<F> kind, Predicate<F> fits) {
        return Awaitility.await(kind.getSimpleName() + " of " + story + " on " + topic.name())
                .atMost(PATIENCE)
                .pollInSameThread()
                .until(
                        () -> story(topic, story).stream()
                                .filter(kind::isInstance)
                                .map(kind::cast)
                                .filter(fits)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /// The facts of one story now, in order.
    public <E extends Event> List<E> story(Topic<E> topic, String story) {
        return all(topic).stream()
                .filter(one -> one.key().equals(story))
                .map(Found::fact)
                .toList();
    }

    private KafkaConsumer<String, byte[]> opened() {
        KafkaConsumer<String, byte[]> consumer = opened;
        if (consumer == null) {
            consumer = new KafkaConsumer<>(
                    Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", "false"),
                    new StringDeserializer(),
                    new ByteArrayDeserializer());
            opened = consumer;
        }
        return consumer;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, Topic<?> topic) {
        return consumer.listTopics().getOrDefault(topic.name(), List.of()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private <E extends Event> Found<E> found(Topic<E> topic, ConsumerRecord<String, byte[]> row) {
        Map<String, String> headers = StreamSupport.stream(row.headers().spliterator(), false)
                .collect(toUnmodifiableMap(
                        header -> header.key(),
                        header -> new String(header.value(), StandardCharsets.UTF_8),
                        (first, _) -> first));
        String name = headers.getOrDefault("ce_type", "no ce_type");
        EventType<?> type = EventType.named(name)
                .orElseThrow(() -> new AssertionError(topic.name() + " holds a record of unknown type: " + name));
        E fact = topic.events().cast(json.readValue(row.value(), type.payload()));
        return new Found<>(String.valueOf(row.key()), headers, fact);
    }

    @Override
    public synchronized void close() {
        if (opened != null) {
            opened.close();
        }
    }
}
