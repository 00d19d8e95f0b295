package io.stipple.platform.outbox;

import io.stipple.platform.outbox.Receipt.Acknowledged;
import io.stipple.platform.outbox.Receipt.Refused;
import io.stipple.platform.outbox.Receipt.Unknown;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// The one Kafka producer of a service. It is made when first needed, so that a service starts without Kafka, and
/// made anew after trouble it does not recover from by itself.
final class KafkaPublisher implements Publisher {
    private final Map<String, Object> settings;
    private @Nullable Producer<String, String> producer;

    KafkaPublisher(Map<String, Object> connection, Duration deliveryTimeout) {
        int timeout = Math.toIntExact(deliveryTimeout.toMillis());
        settings = new HashMap<>(connection);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        // Kafka's own 5 ms would be added to every fact's way, and drain nothing faster
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, timeout);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout / 2);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout / 2);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
        settings.remove(ProducerConfig.TRANSACTIONAL_ID_CONFIG);
    }

    /// Completes within the delivery timeout. May block for half of it while Kafka is away.
    @Override
    public CompletableFuture<Receipt> send(Row row) {
        var receipt = new CompletableFuture<Receipt>();
        try {
            var message = new ProducerRecord<>(row.topic(), row.key(), row.payload());
            row.headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer().send(message, (_, trouble) -> receipt.complete(outcome(trouble)));
        } catch (RuntimeException trouble) {
            receipt.complete(outcome(trouble));
        }
        return receipt;
    }

    private static Receipt outcome(@Nullable Exception trouble) {
        return switch (trouble) {
            case null -> new Acknowledged();
            case RecordTooLargeException _, RecordBatchTooLargeException _ -> new Refused("too large for the topic");
            case InvalidTopicException _ -> new Refused("the topic's name is not valid");
            case SerializationException _, IllegalArgumentException _ -> new Refused("cannot be written as a record");
            default -> new Unknown(trouble);
        };
    }

    @Override
    public synchronized void renewAfter(Throwable trouble) {
        if (producer != null && !(trouble instanceof RetriableException)) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private synchronized Producer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(5));
            producer = null;
        }
    }
}
