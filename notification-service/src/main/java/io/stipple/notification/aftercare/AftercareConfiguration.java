package io.stipple.notification.aftercare;

import io.stipple.notification.letter.Languages;
import io.stipple.notification.message.Messages;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AftercareTimings.class)
class AftercareConfiguration {

    @Bean
    Aftercare aftercare(AftercareTimings timings, Messages messages, Clock clock) {
        return new Aftercare(new AftercarePlan(timings), messages, clock);
    }

    @Bean
    AftercareOccasion aftercareOccasion(Languages languages) {
        return new AftercareOccasion(languages);
    }
}
