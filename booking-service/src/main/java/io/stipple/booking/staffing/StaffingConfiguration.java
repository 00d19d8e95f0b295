package io.stipple.booking.staffing;

import io.stipple.booking.reassign.Reassignments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class StaffingConfiguration {
    @Bean
    Staffing staffing(JdbcClient jdbc, Reassignments reassignments) {
        return new Staffing(new StaffingRows(jdbc), reassignments);
    }
}
