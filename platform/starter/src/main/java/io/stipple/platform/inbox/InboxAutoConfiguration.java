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
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
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
@ConditionalOnClass(ConcurrentMessageListenerContainer.class)
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnBean({JdbcClient.class, ConsumerFactory.class, TopicReader.class})
@ConditionalOnBooleanProperty(name = "stipple.inbox.enabled", matchIfMissing = true)
@EnableConfigurationProperties(InboxProperties.class)
class InboxAutoConfiguration {
    @Bean
    ParkedEvents inboxParkedEvents(JdbcClient database) {
        return new ParkedEvents(database);
    }

    @Bean
    Handled inboxHandledFacts(JdbcClient database) {
        return new Handled(database);
    }

    @Bean
    InboxDesk inboxDesk(
            Inboxes inboxes,
            Handled handled,
            ParkedEvents parked,
            JdbcClient database,
            PlatformTransactionManager transactions,
            InboxProperties settings,
            KafkaAdmin admin) {
        var stories = new ParkedStories(new TransactionTemplate(transactions), parked, inboxes);
        var lag = new Lag(admin.getConfigurationProperties(), settings.groupSuffix());
        return new Desk(inboxes, handled, parked, new ParkedEventsList(database), stories, lag);
    }

    @Bean
    Inboxes inboxes(
            List<TopicReader<?>> readers,
            ParkedEvents parked,
            Handled handled,
            PlatformTransactionManager transactions,
            ObjectProvider<MeterRegistry> meters) {
        var transaction = new TransactionTemplate(transactions);
        var counters = new InboxCounters(meters.getIfAvailable(() -> Metrics.globalRegistry));
        return new Inboxes(readers.stream()
                .<Inbox<?>>map(reader -> new Inbox<>(reader, transaction, handled, parked, counters))
                .toList());
    }

    @Bean
    Readers inboxReaders(
            Inboxes inboxes, InboxProperties settings, ConsumerFactory<?, ?> kafka, ObjectProvider<Tracing> tracing) {
        var containers =
                new Containers(kafka.getConfigurationProperties(), settings, tracing.getIfAvailable(Tracing::none));
        return new Readers(inboxes.all().map(containers::reading).toList(), settings.backOff());
    }
}
