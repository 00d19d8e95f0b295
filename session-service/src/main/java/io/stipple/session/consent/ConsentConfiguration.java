package io.stipple.session.consent;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ConsentConfiguration {
    @Bean
    ConsentTexts consentTexts(JdbcClient jdbc) {
        return new ConsentTexts(jdbc);
    }

    @Bean
    JdbcConsents consents(JdbcClient jdbc, ConsentTexts texts) {
        return new JdbcConsents(jdbc, texts);
    }

    @Bean
    Signing signing(ConsentTexts texts, JdbcConsents consents) {
        return new Signing(texts, consents);
    }
}
