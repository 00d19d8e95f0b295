package io.stipple.booking.imports;

import io.stipple.booking.client.Clients;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.rota.Technicians;
import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class ImportConfiguration {
    @Bean
    ClientImport clientImport(Clinics clinics, Clients clients, Clock clock) {
        return new ClientImport(clinics, clients, clock);
    }

    @Bean
    AppointmentImport appointmentImport(
            JdbcClient jdbc, NamedParameterJdbcOperations batches, Clinics clinics, Outbox outbox, Clock clock) {
        return new AppointmentImport(new Records(jdbc, clinics), new PastVisits(batches), outbox, clock);
    }

    @Bean
    Imports imports(ClientImport clients, AppointmentImport appointments, PlatformTransactionManager transactions) {
        return new Imports(clients, appointments, new TransactionTemplate(transactions));
    }

    @Bean
    CsvImports csvImports(PlatformTransactionManager transactions) {
        return new CsvImports(new TransactionTemplate(transactions));
    }

    @Bean
    Supplier<Roll> roll(JdbcClient jdbc, Clinics clinics, Technicians technicians) {
        return () -> new Roll(jdbc, clinics, technicians);
    }
}
