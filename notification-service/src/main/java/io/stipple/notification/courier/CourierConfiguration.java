package io.stipple.notification.courier;

import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.notification.booking.BookingService;
import io.stipple.notification.booking.ClinicNames;
import io.stipple.notification.mail.Bounces;
import io.stipple.notification.mail.PostOffice;
import io.stipple.notification.message.Bell;
import io.stipple.notification.message.Claims;
import io.stipple.notification.message.Occasion;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CourierSettings.class)
class CourierConfiguration {

    @Bean
    HandOver handOver(Claims claims, PostOffice post, Bounces bounces, TransactionTemplate transaction, Clock clock) {
        return new HandOver(claims, post, bounces, transaction, clock);
    }

    @Bean
    Delivery delivery(
            Claims claims,
            BookingService booking,
            ClinicNames clinics,
            Bounces bounces,
            HandOver handOver,
            TransactionTemplate transaction,
            Clock clock) {
        return new Delivery(claims, booking, clinics, bounces, handOver, transaction, clock);
    }

    @Bean
    Courier courier(
            List<Occasion> occasions,
            Delivery delivery,
            Claims claims,
            Bell bell,
            HandOver handOver,
            Clock clock,
            CourierSettings settings,
            MeterRegistry meters) {
        Gate gate = new Gate(settings, InstantSource.system());
        Round round = new Round(occasions, delivery, claims, settings, gate, new Tally(meters));
        return new Courier(claims, round, gate, bell, handOver, clock, settings);
    }
}
