package io.stipple.notification.letter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LetterConfiguration {

    @Bean
    Languages languages(Wordings wordings) {
        return new Languages(wordings);
    }

    @Bean
    LetterPress letterPress(Languages languages) {
        return new LetterPress(languages);
    }
}
