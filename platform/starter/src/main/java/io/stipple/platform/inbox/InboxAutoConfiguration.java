package io.stipple.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.stipple.platform.events.Tracing;
import io.stipple.platform.schema.SchemaAutoConfiguration;
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
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The inbox, wherever there are readers, a database and Kafka. `stipple.inbox.enabled=false` leaves it out.
@AutoConfiguration(
        after = {
            SchemaAutoConfiguration.class,
            JdbcClientAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            KafkaAutoConfiguration.class
        },
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(ConcurrentMessageListenerContainer.class)
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnBean({JdbcClient.class, ConsumerFactory.class, TopicReader.class})
@ConditionalOnBooleanProperty(name = "stipple.inbox.enabled", matchIfMissing = true)
@EnableConfigurationProperties(InboxProperties.class)
public class InboxAutoConfiguration {
    @Bean
    ParkedEvents parkedEvents(JdbcClient database) {
        return new ParkedEvents(database);
    }

    @Bean
    Inboxes inboxes(
            List<TopicReader<?>> readers,
            JdbcClient database,
            ParkedEvents parked,
            PlatformTransactionManager transactions,
            ObjectProvider<MeterRegistry> meters) {
        var transaction = new TransactionTemplate(transactions);
        var handled = new Handled(database);
        var counters = new InboxCounters(meters.getIfAvailable(() -> Metrics.globalRegistry));
        return new Inboxes(readers.stream()
                .<Inbox<?>>map(reader -> new Inbox<>(reader, transaction, handled, parked, counters))
                .toList());
    }

    @Bean
    Readers topicReaders(
            Inboxes inboxes, InboxProperties settings, ConsumerFactory<?, ?> kafka, ObjectProvider<Tracing> tracing) {
        var containers =
                new Containers(kafka.getConfigurationProperties(), settings, tracing.getIfAvailable(Tracing::none));
        return new Readers(inboxes.all().map(containers::reading).toList());
    }
}
