package io.stipple.notification.courier;

import io.micrometer.core.instrument.MeterRegistry;
import io.stipple.notification.booking.BookingService;
import io.stipple.notification.booking.ClinicNames;
import io.stipple.notification.mail.Bounces;
import io.stipple.notification.mail.PostOffice;
import io.stipple.notification.message.Bell;
import io.stipple.notification.message.Claims;
import io.stipple.notification.message.Occasions;
import io.stipple.notification.optout.OptOuts;
import io.stipple.notification.preference.Preferences;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CourierSettings.class, StaffMail.class})
class CourierConfiguration {

    @Bean
    HandOver handOver(
            Claims claims,
            Occasions occasions,
            @Qualifier("mail") PostOffice mail,
            @Qualifier("texts") PostOffice texts,
            Bounces bounces,
            Preferences preferences,
            CourierSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        return new HandOver(
                claims,
                occasions,
                new PostOffices(mail, texts),
                bounces,
                preferences,
                Lanes.sideBySide(settings.width()),
                transaction,
                clock);
    }

    @Bean
    Directory directory(
            BookingService booking,
            ClinicNames clinics,
            Preferences preferences,
            OptOuts optOuts,
            Bounces bounces,
            StaffMail staff,
            @Value("${stipple.public-url}") String publicUrl) {
        return new Directory(booking, clinics, preferences, optOuts, bounces, staff, publicUrl);
    }

    @Bean
    Delivery delivery(
            Claims claims,
            Directory directory,
            HandOver handOver,
            JdbcClient jdbc,
            CourierSettings settings,
            TransactionTemplate transaction) {
        return new Delivery(claims, directory, handOver, new PaceInPostgres(jdbc, settings), transaction);
    }

    @Bean
    Courier courier(
            Delivery delivery,
            Claims claims,
            Bell bell,
            HandOver handOver,
            Clock clock,
            CourierSettings settings,
            MeterRegistry meters) {
        Gate gate = new Gate(settings, InstantSource.system());
        Round round = new Round(delivery, claims, settings, gate, new Tally(meters));
        return new Courier(claims, round, gate, bell, handOver, clock, settings);
    }
}
