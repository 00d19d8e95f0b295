package io.stipple.session.photo;

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
    Store photoStore(PhotoSettings settings) {
        PhotoSettings.S3 s3 = settings.s3();
        return s3 == null ? new FolderStore(settings.folder()) : new S3Store(s3);
    }

    @Bean
    PhotoDesk photoDesk(
            PhotoSettings settings,
            Store store,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        Photos photos = new Photos(jdbc);
        return new PhotoDesk(
                new TakingPhotos(
                        DarkRoom.within(
                                Runtime.getRuntime().maxMemory(),
                                Runtime.getRuntime().availableProcessors()),
                        new Vault(new ClientKeys(jdbc), settings.masterSecret()),
                        store,
                        photos,
                        new TransactionTemplate(transactions),
                        settings.folder().resolve("incoming")),
                photos,
                new PhotoLinks(settings.masterSecret(), clock));
    }
}
