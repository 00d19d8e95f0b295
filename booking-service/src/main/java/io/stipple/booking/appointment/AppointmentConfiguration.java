package io.stipple.booking.appointment;

import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.booking.client.Clients;
import io.stipple.booking.client.Reception;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.plan.Plans;
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
    ChangeLog changeLog(JdbcClient jdbc) {
        return new ChangeLog(jdbc);
    }

    @Bean
    Appointments appointments(JdbcClient jdbc, Outbox outbox, ChangeLog log, FreedTimes freed) {
        return new Appointments(jdbc, outbox, log, freed);
    }

    @Bean
    FreedTimes freedTimes(JdbcClient jdbc) {
        return new FreedTimes(jdbc);
    }

    @Bean
    Standing standing(JdbcClient jdbc, Plans plans, Clock clock) {
        return new Standing(new Upcoming(jdbc), plans, clock);
    }

    @Bean
    Rivals rivals(JdbcClient jdbc) {
        return new Rivals(jdbc);
    }

    @Bean
    HoldRows holdRows(JdbcClient jdbc, FreedTimes freed) {
        return new HoldRows(jdbc, freed);
    }

    @Bean
    KeptTimes keptTimes(Cast cast, Rivals rivals, HoldRows rows, FreedTimes freed, Clock clock) {
        return new KeptTimes(cast, rivals, rows, freed, clock);
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
            HoldRows holds,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        return new Moves(cast, new Verdicts(cast), appointments, rivals, holds, new Turns(jdbc, transactions));
    }

    @Bean
    Bookings bookings(Cast cast, Appointments appointments, Rivals rivals, HoldRows holds, Tally tally, Clock clock) {
        return new Bookings(cast, appointments, rivals, holds, tally, clock);
    }

    @Bean
    Visits visits(Appointments appointments, Moves moves, Cast cast, Tally tally, Clock clock) {
        return new Visits(appointments, moves, cast, tally, clock);
    }

    @Bean
    WalkIns walkIns(Cast cast, Bookings bookings, Visits visits, Clock clock) {
        return new WalkIns(cast, bookings, visits, clock);
    }

    @Bean
    Holds holds(Cast cast, HoldRows rows, Clock clock) {
        return new Holds(cast, rows, clock);
    }

    @Bean
    FrontDoor frontDoor(
            Clinics clinics,
            Technicians technicians,
            Reception reception,
            Bookings bookings,
            Holds holds,
            Clock clock) {
        return new FrontDoor(clinics, technicians, reception, bookings, holds, clock);
    }
}
