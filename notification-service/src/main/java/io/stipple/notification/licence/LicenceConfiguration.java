package io.stipple.notification.licence;

import io.stipple.notification.clinic.Clinics;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.message.Messages;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LicenceConfiguration {

    @Bean
    LicenceWarnings licenceWarnings(Messages messages, Clinics clinics, Clock clock) {
        return new LicenceWarnings(messages, clinics, clock);
    }

    @Bean
    LicenceOccasion licenceOccasion(Languages languages, @Value("${stipple.public-url}") String publicUrl) {
        return new LicenceOccasion(languages, publicUrl);
    }
}
