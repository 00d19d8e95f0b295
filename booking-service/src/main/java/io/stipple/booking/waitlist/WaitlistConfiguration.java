package io.stipple.booking.waitlist;

import io.stipple.booking.appointment.Bookings;
import io.stipple.booking.appointment.KeptTimes;
import io.stipple.booking.availability.Availability;
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

@Configuration(proxyBeanMethods = false)
class WaitlistConfiguration {
    @Bean
    EntryRows entryRows(JdbcClient jdbc) {
        return new EntryRows(jdbc);
    }

    @Bean
    OfferRows offerRows(JdbcClient jdbc) {
        return new OfferRows(jdbc);
    }

    @Bean
    WaitingList waitingList(JdbcClient jdbc) {
        return new WaitingList(jdbc);
    }

    @Bean
    Offers offers(OfferRows rows, EntryRows entries, KeptTimes times, Bookings bookings, Outbox outbox, Clock clock) {
        return new Offers(rows, entries, times, bookings, outbox, clock);
    }

    @Bean
    Waitlist waitlist(
            EntryRows rows,
            Offers offers,
            Clinics clinics,
            Clients clients,
            Technicians technicians,
            Plans plans,
            Clock clock) {
        return new Waitlist(rows, offers, clinics, clients, technicians, plans, clock);
    }

    @Bean
    OpenWaitlist openWaitlist(
            EntryRows rows, Clinics clinics, Technicians technicians, Reception reception, Clock clock) {
        return new OpenWaitlist(rows, clinics, technicians, reception, clock);
    }

    @Bean
    Matching matching(
            KeptTimes times,
            EntryRows entries,
            OfferRows offers,
            Clinics clinics,
            Availability availability,
            Outbox outbox,
            Clock clock) {
        return new Matching(times, entries, offers, clinics, availability, outbox, clock);
    }

    @Bean
    Watch watch(KeptTimes times, Offers offers, Waitlist waitlist, Matching matching) {
        return new Watch(times, offers, waitlist, matching);
    }
}
