package io.stipple.booking.premises;

import io.stipple.booking.reassign.Reassignments;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class PremisesConfiguration {
    @Bean
    PremisesRows premisesRows(JdbcClient jdbc) {
        return new PremisesRows(jdbc);
    }

    @Bean
    Premises premises(PremisesRows rows, Reassignments reassignments, Clock clock) {
        return new Premises(rows, reassignments, clock);
    }
}
