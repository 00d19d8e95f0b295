package io.stipple.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.stipple.platform.events.Tracing;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The inbox, wherever there are readers, a database and Kafka. `stipple.inbox.enabled=false` leaves it out.
@AutoConfiguration(
        after = {
            JdbcClientAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            KafkaAutoConfiguration.class
        },
        afterName = {
            "io.stipple.platform.schema.SchemaAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(ConsumerFactory.class)
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnBean({JdbcClient.class, ConsumerFactory.class, TopicReader.class})
@ConditionalOnBooleanProperty(name = "stipple.inbox.enabled", matchIfMissing = true)
@EnableConfigurationProperties(InboxProperties.class)
class InboxAutoConfiguration {
    @Bean
    HandledInPostgres inboxHandledFacts(JdbcClient database) {
        return new HandledInPostgres(database);
    }

    @Bean
    Books inboxBooks(PlatformTransactionManager transactions, HandledInPostgres handled, JdbcClient database) {
        return new Books(new TransactionTemplate(transactions), handled, new ParkedEventsInPostgres(database));
    }

    @Bean
    InboxDesk inboxDesk(
            Inboxes inboxes,
            HandledInPostgres handled,
            Books books,
            JdbcClient database,
            InboxProperties settings,
            KafkaAdmin admin) {
        var lag = new Lag(admin.getConfigurationProperties(), settings.groupSuffix());
        return new Desk(inboxes, handled, new ParkedEventsList(database), new ParkedStories(books, inboxes), lag);
    }

    @Bean
    Inboxes inboxes(
            List<TopicReader<?>> readers,
            Books books,
            ObjectProvider<MeterRegistry> meters,
            ObjectProvider<Tracing> tracing) {
        var counters = new InboxCounters(meters.getIfAvailable(() -> Metrics.globalRegistry));
        var traces = tracing.getIfAvailable(Tracing::none);
        return new Inboxes(readers.stream()
                .<Inbox<?>>map(reader -> new Inbox<>(reader, books, counters, traces))
                .toList());
    }

    @Bean
    RebuildDesk inboxRebuilds(Inboxes inboxes, DataSource pool, ConsumerFactory<?, ?> kafka) {
        return new Rebuilds(inboxes, pool, kafka.getConfigurationProperties());
    }

    @Bean
    Readers inboxReaders(Inboxes inboxes, InboxProperties settings, ConsumerFactory<?, ?> kafka) {
        var consumers = new Consumers(kafka.getConfigurationProperties(), settings);
        return new Readers(inboxes.all()
                .flatMap(inbox -> consumers.of(inbox).stream()
                        .map(one -> new Readers.Named(inbox.reader().name(), one)))
                .toList());
    }
}
