package io.stipple.session.jurisdiction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class JurisdictionConfiguration {
    @Bean
    JdbcClinics clinics(JdbcClient jdbc) {
        return new JdbcClinics(jdbc);
    }

    @Bean
    ClinicsFromBooking clinicsFromBooking(JdbcClinics clinics) {
        return new ClinicsFromBooking(clinics);
    }

    @Bean
    Practices practices(JdbcClient jdbc) {
        return new JdbcPractices(jdbc);
    }
}
