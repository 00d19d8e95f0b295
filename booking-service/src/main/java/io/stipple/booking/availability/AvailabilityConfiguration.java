package io.stipple.booking.availability;

import io.stipple.booking.policy.Policy;
import io.stipple.booking.rota.Technicians;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class AvailabilityConfiguration {
    @Bean
    Availability availability(Technicians technicians, JdbcClient jdbc, Policy policy, Clock clock) {
        return new Availability(technicians, new Occupancy(jdbc), policy, clock);
    }
}
