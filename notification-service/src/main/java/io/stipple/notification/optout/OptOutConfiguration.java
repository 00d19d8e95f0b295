package io.stipple.notification.optout;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class OptOutConfiguration {

    @Bean
    OptOuts optOuts(JdbcClient jdbc, Clock clock) {
        return new OptOuts(new OptOutLinksInPostgres(jdbc), clock);
    }
}
