package io.stipple.booking.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {
    @Bean
    Plans plans(JdbcClient jdbc) {
        return new JdbcPlans(jdbc);
    }
}
