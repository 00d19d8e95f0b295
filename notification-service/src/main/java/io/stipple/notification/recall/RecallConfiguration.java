package io.stipple.notification.recall;

import io.stipple.notification.clinic.Clinics;
import io.stipple.notification.hours.LegalHours;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.message.Messages;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecallConfiguration {

    @Bean
    Recalls recalls(Messages messages, Clock clock) {
        return new Recalls(messages, clock);
    }

    @Bean
    RecallOccasion recallOccasion(Clinics clinics, LegalHours hours, Languages languages, Messages messages) {
        return new RecallOccasion(clinics, hours, languages, messages);
    }
}
