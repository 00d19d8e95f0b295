package io.stipple.booking.premises;

import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.reassign.Reassignments;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class PremisesConfiguration {
    @Bean
    Premises premises(JdbcClient jdbc, Clinics clinics, Reassignments reassignments, Clock clock) {
        return new Premises(new PremisesRows(jdbc), clinics, reassignments, clock);
    }
}
