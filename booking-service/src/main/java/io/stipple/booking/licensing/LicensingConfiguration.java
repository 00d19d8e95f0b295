package io.stipple.booking.licensing;

import io.stipple.booking.reassign.Reassignments;
import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class LicensingConfiguration {
    @Bean
    LicenceRows licenceRows(JdbcClient jdbc) {
        return new LicenceRows(jdbc);
    }

    @Bean
    LapsingLicences lapsingLicences(JdbcClient jdbc) {
        return new LapsingLicences(jdbc);
    }

    @Bean
    LapseWatch lapseWatch(JdbcClient jdbc, Outbox outbox, PlatformTransactionManager transactions, Clock clock) {
        return new LapseWatch(new LapseRows(jdbc), outbox, new TransactionTemplate(transactions), clock);
    }

    @Bean
    Licensing licensing(LicenceRows rows, Reassignments reassignments) {
        return new Licensing(rows, reassignments);
    }
}
