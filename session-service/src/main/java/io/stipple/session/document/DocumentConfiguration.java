package io.stipple.session.document;

import io.stipple.session.store.Incoming;
import io.stipple.session.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {
    @Bean
    SafetyDocuments safetyDocuments(JdbcClient jdbc) {
        return new SafetyDocuments(jdbc);
    }

    @Bean
    Filing filing(Store store, Incoming incoming, SafetyDocuments documents) {
        return new Filing(store, incoming, documents);
    }
}
