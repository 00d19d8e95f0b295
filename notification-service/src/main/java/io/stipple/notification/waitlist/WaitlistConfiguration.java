package io.stipple.notification.waitlist;

import io.stipple.notification.booking.BookingService;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.message.Messages;
import io.stipple.notification.preference.Preferences;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class WaitlistConfiguration {

    @Bean
    WaitlistStory waitlistStory(JdbcClient jdbc, Messages messages, Preferences preferences, Clock clock) {
        return new WaitlistStory(new OffersInPostgres(jdbc), messages, preferences, clock);
    }

    @Bean
    WaitlistOccasion waitlistOccasion(
            JdbcClient jdbc,
            Languages languages,
            BookingService booking,
            @Value("${stipple.public-url}") URI publicUrl) {
        return new WaitlistOccasion(new OffersInPostgres(jdbc), languages, booking, publicUrl);
    }
}
