package io.stipple.session.photo;

import io.stipple.session.store.Incoming;
import io.stipple.session.store.Store;
import io.stipple.session.store.Turns;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PhotoSettings.class)
class PhotoConfiguration {
    @Bean
    Photos photos(JdbcClient jdbc, Turns turns) {
        return new Photos(jdbc, turns);
    }

    @Bean
    PhotoDesk photoDesk(
            PhotoSettings settings,
            Store store,
            Incoming incoming,
            Photos photos,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new PhotoDesk(
                new TakingPhotos(
                        DarkRoom.within(
                                Runtime.getRuntime().maxMemory(),
                                Runtime.getRuntime().availableProcessors()),
                        new Vault(new ClientKeys(jdbc), settings.masterSecret()),
                        store,
                        photos,
                        new TransactionTemplate(transactions),
                        incoming),
                photos,
                new PhotoLinks(settings.masterSecret(), clock));
    }
}
