package io.stipple.bench.relay;

import io.namastack.outbox.handler.OutboxHandler;
import io.namastack.outbox.handler.OutboxRecordMetadata;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;

/// A service on Namastack's outbox and nothing of ours: without a name the starter's outbox stays away.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(excludeName = "io.stipple.platform.schema.SchemaAutoConfiguration")
class NamastackService {
    @Bean
    OutboxHandler sendsToKafka(@Value("${bench.topic}") String topic, KafkaTemplate<String, String> kafka) {
        return new OutboxHandler() {
            @Override
            public boolean supports(Object payload, OutboxRecordMetadata metadata) {
                return true;
            }

            @Override
            public void handle(Object payload, OutboxRecordMetadata metadata) {
                var message = new ProducerRecord<>(topic, metadata.getKey(), payload.toString());
                metadata.getContext()
                        .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
                try {
                    kafka.send(message).get();
                } catch (InterruptedException | ExecutionException trouble) {
                    throw new IllegalStateException(trouble);
                }
            }
        };
    }
}
