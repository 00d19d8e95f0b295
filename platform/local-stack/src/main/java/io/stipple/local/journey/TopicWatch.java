package io.stipple.local.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/// Reads along on every topic from the moment it is opened, without a consumer group: watching changes nothing.
final class TopicWatch implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Fact> seen = new CopyOnWriteArrayList<>();
    private final Patience patience;
    private final Thread reader;
    private volatile boolean closed;

    TopicWatch(String bootstrapServers, Patience patience) {
        this.patience = patience;
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", "false"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = partitions();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        reader = Thread.ofPlatform().name("topic-watch").daemon().start(this::read);
    }

    /// The first fact of that type in that story that fits, waited for.
    Fact await(String type, String story, Predicate<Fact> fits) {
        return patience.until(
                "no " + type + " was seen on Kafka",
                () -> seen.stream()
                        .filter(fact -> fact.type().equals(type) && fact.story().equals(story))
                        .filter(fits)
                        .findFirst());
    }

    /// Of every topic but Kafka's own.
    private List<TopicPartition> partitions() {
        return consumer.listTopics().entrySet().stream()
                .filter(topic -> !topic.getKey().startsWith("__"))
                .flatMap(topic -> topic.getValue().stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private void read() {
        while (!closed) {
            consumer.poll(LOOK).forEach(received -> fact(received).ifPresent(seen::add));
        }
        consumer.close();
    }

    /// Other stories matter too little to keep their content once they grow old, but a demo is short.
    private static Optional<Fact> fact(ConsumerRecord<String, byte[]> received) {
        Header id = received.headers().lastHeader("ce_id");
        Header type = received.headers().lastHeader("ce_type");
        if (id == null || type == null) {
            return Optional.empty();
        }
        return Optional.of(new Fact(
                UUID.fromString(text(id)),
                text(type).replaceFirst("^io\\.stipple\\.[a-z]+\\.", "").replaceFirst("\\.v\\d+$", ""),
                received.topic(),
                received.key(),
                JsonMapper.shared().readTree(received.value())));
    }

    private static String text(Header header) {
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        closed = true;
        try {
            reader.join(Duration.ofSeconds(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
