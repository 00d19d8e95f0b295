package io.stipple.booking.link;

import io.stipple.booking.appointment.Bookings;
import io.stipple.booking.appointment.FrontDoor;
import io.stipple.booking.appointment.Visits;
import io.stipple.booking.clinic.Clinics;
import io.stipple.booking.rota.Technicians;
import io.stipple.booking.waitlist.Offers;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class LinkConfiguration {
    @Bean
    Links links(JdbcClient jdbc) {
        return new Links(jdbc);
    }

    @Bean
    Followed followed(Links links, Clinics clinics, Clock clock) {
        return new Followed(links, clinics, clock);
    }

    @Bean
    OwnVisits ownVisits(Visits visits, Clinics clinics, Technicians technicians) {
        return new OwnVisits(visits, clinics, technicians);
    }

    @Bean
    Subjects subjects(Visits visits, Offers offers) {
        return new Subjects(visits, offers);
    }

    @Bean
    FadeChecks fadeChecks(Bookings bookings, FrontDoor door) {
        return new FadeChecks(bookings, door);
    }
}
