package io.stipple.session.patch;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class PatchConfiguration {
    @Bean
    PatchTests patchTests(JdbcClient jdbc) {
        return new JdbcPatchTests(jdbc);
    }
}
