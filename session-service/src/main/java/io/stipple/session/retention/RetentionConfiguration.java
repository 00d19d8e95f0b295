package io.stipple.session.retention;

import io.stipple.session.store.Referrer;
import io.stipple.session.store.Store;
import io.stipple.session.store.Turns;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
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
    LostFiles lostFiles(
            JdbcTemplate template,
            Store store,
            ObjectProvider<Referrer> referrers,
            Turns turns,
            PlatformTransactionManager transactions) {
        return new LostFiles(
                template, store, referrers.stream().toList(), turns, new TransactionTemplate(transactions));
    }

    @Bean
    Retaining retaining(RetentionRuns runs, LostFiles files, PlatformTransactionManager transactions, Clock clock) {
        return new Retaining(runs, files, new TransactionTemplate(transactions), clock);
    }
}
