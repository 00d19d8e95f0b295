package io.stipple.insight.count;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class CountConfiguration {

    @Bean
    DailyCounts dailyCounts(JdbcClient jdbc) {
        return new JdbcDailyCounts(jdbc);
    }
}
