package io.stipple.session.photo;

import io.stipple.session.store.Incoming;
import io.stipple.session.store.Store;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PhotoSettings.class)
class PhotoConfiguration {
    @Bean
    Photos photos(JdbcClient jdbc) {
        return new Photos(jdbc);
    }

    @Bean
    PhotoDesk photoDesk(
            PhotoSettings settings, Store store, Incoming incoming, Photos photos, JdbcClient jdbc, Clock clock) {
        return new PhotoDesk(
                new TakingPhotos(
                        new DarkRoom(Runtime.getRuntime().availableProcessors()),
                        new Vault(new ClientKeys(jdbc), settings.masterSecret()),
                        store,
                        photos,
                        incoming),
                photos,
                new PhotoLinks(settings.masterSecret(), clock));
    }
}
