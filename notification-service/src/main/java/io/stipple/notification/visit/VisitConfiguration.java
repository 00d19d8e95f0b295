package io.stipple.notification.visit;

import io.stipple.notification.letter.Languages;
import io.stipple.notification.message.Messages;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VisitTimings.class)
class VisitConfiguration {

    @Bean
    VisitStory visitStory(JdbcClient jdbc, VisitTimings timings, Messages messages, Clock clock) {
        return new VisitStory(new VisitsInPostgres(jdbc), new VisitPlan(timings), messages, clock);
    }

    @Bean
    VisitOccasion visitOccasion(JdbcClient jdbc, Languages languages) {
        return new VisitOccasion(new VisitsInPostgres(jdbc), new VisitLetters(languages));
    }
}
