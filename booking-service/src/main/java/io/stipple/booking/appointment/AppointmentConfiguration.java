package io.stipple.booking.appointment;

import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.booking.client.Clients;
import io.stipple.booking.client.Reception;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.plan.Plans;
import io.stipple.booking.policy.Policy;
import io.stipple.booking.rota.Technicians;
import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class AppointmentConfiguration {
    @Bean
    Cast cast(Clinics clinics, Technicians technicians, Clients clients, Plans plans) {
        return new Cast(clinics, technicians, clients, plans);
    }

    @Bean
    Appointments appointments(JdbcClient jdbc, Outbox outbox, Policy policy) {
        return new Appointments(jdbc, outbox, policy);
    }

    @Bean
    Rivals rivals(JdbcClient jdbc, Policy policy) {
        return new Rivals(jdbc, policy);
    }

    @Bean
    Tally tally(MeterRegistry meters) {
        return new Tally(meters);
    }

    @Bean
    Moves moves(
            Cast cast,
            Appointments appointments,
            Rivals rivals,
            Policy policy,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        return new Moves(cast, new Verdicts(policy, cast), appointments, rivals, new Turns(jdbc, transactions));
    }

    @Bean
    Bookings bookings(Cast cast, Appointments appointments, Rivals rivals, Tally tally, Policy policy, Clock clock) {
        return new Bookings(cast, appointments, rivals, tally, policy, clock);
    }

    @Bean
    Visits visits(Appointments appointments, Moves moves, Tally tally, Policy policy, Clock clock) {
        return new Visits(appointments, moves, tally, policy, clock);
    }

    @Bean
    FrontDoor frontDoor(Clinics clinics, Technicians technicians, Reception reception, Bookings bookings, Clock clock) {
        return new FrontDoor(clinics, technicians, reception, bookings, clock);
    }
}
