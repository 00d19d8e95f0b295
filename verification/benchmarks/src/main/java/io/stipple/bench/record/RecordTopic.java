package io.stipple.bench.record;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Listens to `session.records` and notes when each record's fact arrived.
final class RecordTopic implements AutoCloseable {
    private static final Pattern RECORD = Pattern.compile("\"recordId\":\"([^\"]+)\"");
    private static final int PATIENCE_SECONDS = 60;

    private final Map<String, CompletableFuture<Long>> arrivals = new ConcurrentHashMap<>();
    private final Thread listener;
    private volatile boolean closed;

    RecordTopic(String bootstrapServers) {
        listener = Thread.ofPlatform().daemon().start(() -> listen(bootstrapServers));
    }

    /// Waits for it; by `System.nanoTime()`.
    long arrivalOf(String record) throws Exception {
        return arrival(record).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private CompletableFuture<Long> arrival(String record) {
        return arrivals.computeIfAbsent(record, _ -> new CompletableFuture<>());
    }

    private void listen(String bootstrapServers) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("session.records").stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!closed) {
                consumer.poll(Duration.ofMillis(100)).forEach(fact -> {
                    Matcher found = RECORD.matcher(new String(fact.value(), StandardCharsets.UTF_8));
                    if (found.find()) {
                        arrival(found.group(1)).complete(System.nanoTime());
                    }
                });
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        listener.join();
    }
}
