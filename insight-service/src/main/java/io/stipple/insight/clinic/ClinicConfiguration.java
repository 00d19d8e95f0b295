package io.stipple.insight.clinic;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ClinicConfiguration {

    @Bean
    JdbcClinics clinics(JdbcClient jdbc) {
        return new JdbcClinics(jdbc);
    }

    @Bean
    ClinicsReader clinicsReader(JdbcClinics clinics) {
        return new ClinicsReader(clinics);
    }
}
