package io.stipple.booking.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;

@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {
    @Bean
    Webhooks webhooks(JdbcClient jdbc) {
        return new Webhooks(jdbc);
    }

    @Bean
    Deliveries deliveries(JdbcClient jdbc) {
        return new Deliveries(jdbc);
    }

    /// `stipple.webhooks.loopback` lets the stack on one machine tell itself; nobody else may.
    @Bean
    Addresses addresses(@Value("${stipple.webhooks.loopback:false}") boolean loopback, Environment environment) {
        return new Addresses(loopback && environment.acceptsProfiles(Profiles.of("local")));
    }

    @Bean(destroyMethod = "close")
    Messenger messenger(Addresses addresses) {
        return new Messenger(addresses);
    }

    @Bean
    Sending sending(Deliveries deliveries, Messenger messenger, MeterRegistry meters) {
        return new Sending(deliveries, messenger, meters);
    }

    @Bean
    Listening listening(
            ConsumerFactory<?, ?> kafka,
            @Value("${stipple.inbox.group-suffix:}") String groupSuffix,
            Webhooks webhooks,
            Deliveries deliveries,
            Sending sending) {
        return new Listening(connection(kafka), groupSuffix, webhooks, deliveries, sending);
    }

    @Bean
    Replays replays(ConsumerFactory<?, ?> kafka, Deliveries deliveries) {
        return new Replays(connection(kafka), deliveries);
    }

    private static Map<String, Object> connection(ConsumerFactory<?, ?> kafka) {
        return new HashMap<>(kafka.getConfigurationProperties());
    }
}
