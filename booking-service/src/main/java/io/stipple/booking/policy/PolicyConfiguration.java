package io.stipple.booking.policy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
    @Bean
    PolicyChanges policyChanges(JdbcClient jdbc) {
        return new PolicyChanges(jdbc);
    }
}
