package io.stipple.booking.clinic;

import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ClinicConfiguration {
    @Bean
    Clinics clinics(JdbcClient jdbc, Outbox outbox, Clock clock) {
        return new JdbcClinics(jdbc, outbox, clock);
    }
}
