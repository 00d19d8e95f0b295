package io.stipple.booking.availability;

import io.stipple.booking.rota.Technicians;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class AvailabilityConfiguration {
    @Bean
    Availability availability(Technicians technicians, JdbcClient jdbc, Clock clock) {
        return new Availability(technicians, new Occupancy(jdbc), clock);
    }

    @Bean
    Nearest nearest(Availability availability, Clock clock) {
        return new Nearest(availability, clock);
    }
}
