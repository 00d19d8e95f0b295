package io.stipple.session.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {
    @Bean
    PlanPolicy planPolicy() {
        return PlanPolicy.first();
    }

    @Bean
    Plans plans(JdbcTemplate template) {
        return new JdbcPlans(template);
    }
}
