package io.stipple.notification.replanning;

import io.stipple.notification.message.WallTimes;
import io.stipple.notification.visit.VisitStory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class ReplanningConfiguration {

    @Bean
    Replanning replanning(
            JdbcClient jdbc,
            VisitStory visits,
            WallTimes walls,
            TransactionTemplate transaction,
            @Value("${stipple.timings.version}") int timings) {
        return new Replanning(new KnownRules(jdbc), visits, walls, transaction, timings);
    }
}
