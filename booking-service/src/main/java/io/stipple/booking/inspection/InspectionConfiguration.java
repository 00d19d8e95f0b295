package io.stipple.booking.inspection;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class InspectionConfiguration {
    @Bean
    ExtractRows extractRows(JdbcClient jdbc) {
        return new ExtractRows(jdbc);
    }
}
