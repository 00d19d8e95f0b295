package io.stipple.verification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// Writes to `booking.clients` past the booking service, as a broken or foreign publisher might. Insight and
/// notification read that topic.
final class Letters implements AutoCloseable {
    private static final String TOPIC = "booking.clients";

    private final KafkaProducer<String, String> kafka;

    Letters(String address) {
        kafka = new KafkaProducer<>(
                Map.of("bootstrap.servers", address, "acks", "all"), new StringSerializer(), new StringSerializer());
    }

    void registered(UUID client, int seq) {
        send(client, seq, """
                {"clientId":"%s","clinicCode":"miami-brickell","origin":"ONLINE","occurredAt":"2026-11-02T15:30:00Z"}
                """.formatted(client).strip());
    }

    void broken(UUID client, int seq) {
        send(client, seq, "{\"clientId\":\"" + client + "\",\"clinicCode\":");
    }

    private void send(UUID client, int seq, String payload) {
        var record = new ProducerRecord<>(TOPIC, client.toString(), payload);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "io.stipple.booking.client-registered.v1",
                        "ce_source", "/booking",
                        "ce_subject", client.toString(),
                        "ce_time", "2026-11-02T15:30:00Z",
                        "ce_clinicid", "miami-brickell",
                        "ce_seq", String.valueOf(seq),
                        "content-type", "application/json",
                        "recordedat", Instant.now().toString())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        kafka.send(record);
        kafka.flush();
    }

    @Override
    public void close() {
        kafka.close();
    }
}
