package io.stipple.session.reading;

import io.stipple.session.visit.Visits;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {
    @Bean
    ClinicalReadings clinicalReadings(JdbcClient jdbc, Visits visits, Clock clock) {
        return new ClinicalReadingsInPostgres(jdbc, visits, clock);
    }
}
