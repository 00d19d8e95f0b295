package io.stipple.session.pigment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class PigmentConfiguration {
    @Bean
    PigmentLots pigmentLots(JdbcClient jdbc) {
        return new JdbcPigmentLots(jdbc);
    }
}
