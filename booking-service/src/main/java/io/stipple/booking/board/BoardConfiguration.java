package io.stipple.booking.board;

import io.stipple.booking.rota.Technicians;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class BoardConfiguration {
    @Bean
    Boards boards(Technicians technicians, JdbcClient jdbc) {
        return new Boards(technicians, new DayEntries(jdbc));
    }
}
