package io.stipple.booking.holiday;

import io.stipple.booking.reassign.Reassignments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class HolidayConfiguration {
    @Bean
    SpecialDayRows specialDayRows(JdbcClient jdbc) {
        return new SpecialDayRows(jdbc);
    }

    @Bean
    SpecialDays specialDays(SpecialDayRows rows, Reassignments reassignments) {
        return new SpecialDays(rows, reassignments);
    }
}
