package io.stipple.booking.staffing;

import io.stipple.booking.reassign.Reassignments;
import io.stipple.booking.rota.Technicians;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class StaffingConfiguration {
    @Bean
    Staffing staffing(JdbcClient jdbc, Technicians technicians, Reassignments reassignments, Clock clock) {
        return new Staffing(new StaffingRows(jdbc), technicians, reassignments, clock);
    }
}
