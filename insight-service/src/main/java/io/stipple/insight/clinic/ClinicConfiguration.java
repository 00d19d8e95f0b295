package io.stipple.insight.clinic;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ClinicConfiguration {

    @Bean
    Clinics clinics(JdbcClient jdbc) {
        return new Clinics(jdbc);
    }

    @Bean
    ClinicsReader clinicsReader(Clinics clinics) {
        return new ClinicsReader(clinics);
    }
}
