package io.stipple.session.healing;

import io.stipple.platform.outbox.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class HealingConfiguration {
    @Bean
    HealingChecks healingChecks(JdbcClient jdbc) {
        return new JdbcHealingChecks(jdbc);
    }

    @Bean
    HealingChecking healingChecking(HealingChecks checks, Outbox outbox) {
        return new HealingChecking(checks, outbox);
    }
}
