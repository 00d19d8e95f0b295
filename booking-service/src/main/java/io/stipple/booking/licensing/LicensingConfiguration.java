package io.stipple.booking.licensing;

import io.stipple.booking.reassign.Reassignments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class LicensingConfiguration {
    @Bean
    LicenceRows licenceRows(JdbcClient jdbc) {
        return new LicenceRows(jdbc);
    }

    @Bean
    Licensing licensing(LicenceRows rows, Reassignments reassignments) {
        return new Licensing(rows, reassignments);
    }
}
