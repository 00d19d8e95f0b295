package io.stipple.console.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_OFFSET_RESET_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.METADATA_MAX_AGE_CONFIG;

import io.stipple.contracts.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/// Reads where visits changed, straight from the topic: an inbox would be wrong here, since each instance has pages of
/// its own open, and what was missed while down is on the page anyway.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LiveConfiguration {
    @Bean
    Watchers watchers() {
        return new Watchers();
    }

    @Bean
    ConcurrentMessageListenerContainer<byte[], byte[]> visitsThatChanged(KafkaProperties kafka, Watchers watchers) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.putAll(Map.of(
                AUTO_OFFSET_RESET_CONFIG, "latest", ENABLE_AUTO_COMMIT_CONFIG, false, METADATA_MAX_AGE_CONFIG, (int)
                        Duration.ofSeconds(10).toMillis()));
        var consumers =
                new DefaultKafkaConsumerFactory<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var reading = new ContainerProperties(Topic.APPOINTMENTS.name());
        reading.setGroupId("console-live-" + UUID.randomUUID());
        reading.setMessageListener((MessageListener<byte[], byte[]>) fact -> tell(watchers, fact));
        return new ConcurrentMessageListenerContainer<>(consumers, reading);
    }

    private static void tell(Watchers watchers, ConsumerRecord<byte[], byte[]> fact) {
        var clinic = fact.headers().lastHeader("ce_clinicid");
        if (clinic != null) {
            watchers.changed(new String(clinic.value(), UTF_8));
        }
    }

    /// Told before the web server begins to wait for open requests.
    @Bean
    ApplicationListener<ContextClosedEvent> farewell(Watchers watchers) {
        return _ -> watchers.farewell();
    }

    @Bean
    Heartbeat heartbeat(Watchers watchers) {
        return new Heartbeat(watchers);
    }

    static final class Heartbeat {
        private final Watchers watchers;

        Heartbeat(Watchers watchers) {
            this.watchers = watchers;
        }

        @Scheduled(fixedDelay = 15_000)
        void beat() {
            watchers.stillHere();
        }
    }
}
