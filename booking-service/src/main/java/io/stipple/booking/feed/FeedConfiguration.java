package io.stipple.booking.feed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class FeedConfiguration {
    @Bean
    FeedRows feedRows(JdbcClient jdbc) {
        return new FeedRows(jdbc);
    }

    @Bean
    Entries feedEntries(JdbcClient jdbc) {
        return new Entries(jdbc);
    }
}
