package io.stipple.notification.wording;

import io.stipple.notification.booking.ClinicNames;
import io.stipple.notification.clinic.Clinics;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class WordingConfiguration {

    @Bean
    OwnWords ownWords(JdbcClient jdbc) {
        return new OwnWords(new WordingsInPostgres(jdbc), InstantSource.system());
    }

    @Bean
    WordingDesk wordingDesk(OwnWords own, JdbcClient jdbc, ClinicNames names, Clinics clinics) {
        return new WordingDesk(own, new WordingsInPostgres(jdbc), names, clinics);
    }
}
