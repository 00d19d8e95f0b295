package io.stipple.notification.clinic;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ClinicConfiguration {

    @Bean
    Clinics clinics(JdbcClient jdbc) {
        return new Clinics(new OpenedClinicsInPostgres(jdbc));
    }
}
