package io.stipple.session.health;

import io.stipple.platform.outbox.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class HealthConfiguration {
    @Bean
    HealthChecks healthChecks(JdbcTemplate template) {
        return new JdbcHealthChecks(template);
    }

    @Bean
    HealthChecking healthChecking(HealthChecks checks, Outbox outbox) {
        return new HealthChecking(checks, ContraindicationRules.first(), outbox);
    }
}
