package io.stipple.session.retention;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {
    @Bean
    RetentionRuns retentionRuns(JdbcClient jdbc) {
        return new RetentionRuns(jdbc);
    }

    @Bean
    Retaining retaining(RetentionRuns runs, PlatformTransactionManager transactions, Clock clock) {
        return new Retaining(runs, new TransactionTemplate(transactions), clock);
    }
}
