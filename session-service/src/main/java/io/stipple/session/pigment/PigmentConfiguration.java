package io.stipple.session.pigment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class PigmentConfiguration {
    @Bean
    PigmentLots pigmentLots(JdbcClient jdbc) {
        return new JdbcPigmentLots(jdbc);
    }

    @Bean
    LotBook lotBook(JdbcClient jdbc) {
        return new LotBook(jdbc);
    }

    @Bean
    StockLevels stockLevels(JdbcClient jdbc) {
        return new StockLevels(jdbc);
    }

    @Bean
    Shelving shelving(JdbcClient jdbc, LotBook book) {
        return new Shelving(new Bottles(jdbc), book);
    }
}
