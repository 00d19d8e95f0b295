package io.stipple.booking.reassign;

import io.stipple.booking.appointment.KeptTimes;
import io.stipple.booking.appointment.Standing;
import io.stipple.booking.appointment.Visits;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.rota.Technicians;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReassignConfiguration {
    @Bean
    Queue queue(JdbcClient jdbc) {
        return new Queue(jdbc);
    }

    @Bean
    Reassignments reassignments(
            Standing standing,
            Clinics clinics,
            Technicians technicians,
            Queue queue,
            KeptTimes times,
            Visits visits,
            Clock clock) {
        return new Reassignments(standing, clinics, technicians, queue, times, visits, clock);
    }
}
