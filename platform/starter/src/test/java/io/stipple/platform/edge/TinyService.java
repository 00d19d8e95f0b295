package io.stipple.platform.edge;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A service with no business of its own.
@SpringBootApplication
class TinyService {
    @Bean
    Beds beds(JdbcClient jdbc) {
        return new Beds(jdbc);
    }
}
