package io.stipple.booking.client;

import io.stipple.booking.clinic.Clinics;
import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ClientConfiguration {
    @Bean
    Clients clients(JdbcClient jdbc, Outbox outbox) {
        return new JdbcClients(jdbc, outbox);
    }

    @Bean
    Reception reception(Clients clients, Clinics clinics, Clock clock) {
        return new Reception(clients, clinics, clock);
    }

    @Bean
    ClientList clientList(JdbcClient jdbc) {
        return new ClientList(jdbc);
    }
}
