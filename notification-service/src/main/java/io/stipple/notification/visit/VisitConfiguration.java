package io.stipple.notification.visit;

import io.stipple.notification.booking.BookingService;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.message.Messages;
import io.stipple.notification.preference.Preferences;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VisitTimings.class)
class VisitConfiguration {

    @Bean
    Visits visits(JdbcClient jdbc, JdbcOperations batches) {
        return new VisitsInPostgres(jdbc, batches);
    }

    @Bean
    VisitStory visitStory(
            Visits visits, VisitTimings timings, Messages messages, Preferences preferences, Clock clock) {
        return new VisitStory(
                visits,
                new VisitPlan(timings),
                messages,
                client -> preferences.of(client).sms(),
                clock);
    }

    @Bean
    Preferences.Follower visitTexts(VisitStory visits) {
        return (client, choices) -> {
            if (choices.sms()) {
                visits.choseTexts(client);
            }
        };
    }

    @Bean
    VisitOccasion visitOccasion(
            Visits visits, Languages languages, BookingService booking, @Value("${stipple.public-url}") URI publicUrl) {
        return new VisitOccasion(visits, new VisitLetters(languages, booking, publicUrl));
    }
}
