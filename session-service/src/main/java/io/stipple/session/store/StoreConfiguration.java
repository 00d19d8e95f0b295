package io.stipple.session.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {
    @Bean
    Incoming incoming(StoreSettings settings) {
        return new Incoming(settings.folder().resolve("incoming"));
    }

    @Bean
    Turns turns(JdbcClient jdbc) {
        return new TurnsInPostgres(jdbc);
    }

    @Bean
    Store store(StoreSettings settings, Incoming incoming) {
        StoreSettings.S3 s3 = settings.s3();
        return s3 == null ? new FolderStore(settings.folder(), incoming) : new S3Store(s3);
    }
}
