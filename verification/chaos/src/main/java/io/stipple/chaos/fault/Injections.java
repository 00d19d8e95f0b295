package io.stipple.chaos.fault;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Writes records to topics that no service has written, and remembers where they stand.
final class Injections {

    private final String brokers;
    private final Set<String> places;

    Injections(String brokers, Set<String> places) {
        this.brokers = brokers;
        this.places = places;
    }

    void write(List<ProducerRecord<byte[], byte[]>> records) throws InterruptedException {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.ACKS_CONFIG,
                "all");
        try (var producer = new KafkaProducer<byte[], byte[]>(settings)) {
            List<Future<RecordMetadata>> sent =
                    records.stream().map(producer::send).toList();
            for (Future<RecordMetadata> one : sent) {
                RecordMetadata place = one.get();
                places.add(place.topic() + "-" + place.partition() + "@" + place.offset());
            }
        } catch (ExecutionException refused) {
            throw new IllegalStateException("nothing could be injected", refused);
        }
    }
}
