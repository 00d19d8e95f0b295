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
    Reception reception(Clients clients, Clinics clinics, Likenesses likenesses, Clock clock) {
        return new Reception(clients, clinics, likenesses, clock);
    }

    @Bean
    Likenesses likenesses(JdbcClient jdbc) {
        return new Likenesses(jdbc);
    }

    @Bean
    Merges merges(ClientList list, JdbcClient jdbc, Outbox outbox, Clock clock) {
        return new Merges(list, new MergeRows(jdbc), new ClientLog(jdbc), outbox, clock);
    }

    @Bean
    ClientFiles clientFiles(ClientList list, JdbcClient jdbc, Clock clock) {
        return new ClientFiles(list, new ClientFileRows(jdbc), new ClientLog(jdbc), clock);
    }

    @Bean
    ClientList clientList(JdbcClient jdbc) {
        return new ClientList(jdbc);
    }
}
