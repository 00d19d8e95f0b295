package io.stipple.session.recall;

import io.stipple.platform.outbox.Outbox;
import io.stipple.session.jurisdiction.Clinics;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class RecallConfiguration {
    @Bean
    Recalls recalls(JdbcClient jdbc) {
        return new Recalls(jdbc);
    }

    @Bean
    Exposures exposures(JdbcClient jdbc) {
        return new Exposures(jdbc);
    }

    @Bean
    Flags flags(JdbcClient jdbc) {
        return new Flags(jdbc);
    }

    @Bean
    Recalling recalling(Recalls recalls, Exposures exposures, Outbox outbox) {
        return new Recalling(recalls, exposures, outbox);
    }

    @Bean
    Telling telling(
            JdbcClient jdbc, Outbox outbox, Clinics clinics, PlatformTransactionManager transactions, Clock clock) {
        return new Telling(jdbc, outbox, clinics, new TransactionTemplate(transactions), clock);
    }

    @Bean
    RecallReport recallReport(JdbcClient jdbc, Exposures exposures, Clock clock) {
        return new RecallReport(jdbc, exposures, clock);
    }

    @Bean
    MessagesFromNotification messagesFromNotification(Exposures exposures) {
        return new MessagesFromNotification(exposures);
    }
}
