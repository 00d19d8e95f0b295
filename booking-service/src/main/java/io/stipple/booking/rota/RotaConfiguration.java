package io.stipple.booking.rota;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class RotaConfiguration {
    @Bean
    Technicians technicians(JdbcClient jdbc) {
        return new JdbcTechnicians(jdbc);
    }
}
