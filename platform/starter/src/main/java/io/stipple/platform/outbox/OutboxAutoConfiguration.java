package io.stipple.platform.outbox;

import io.stipple.platform.events.Tracing;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The outbox of the service named by `stipple.service`, wherever there is a database and Kafka.
/// `stipple.outbox.enabled=false` leaves it out.
@AutoConfiguration(
        after = {
            JdbcClientAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            KafkaAutoConfiguration.class
        },
        afterName = "io.stipple.platform.schema.SchemaAutoConfiguration")
@ConditionalOnClass({KafkaProducer.class, KafkaAdmin.class})
@ConditionalOnSingleCandidate(DataSource.class)
@ConditionalOnBean({JdbcClient.class, KafkaAdmin.class})
@ConditionalOnProperty("stipple.service")
@ConditionalOnBooleanProperty(name = "stipple.outbox.enabled", matchIfMissing = true)
@EnableConfigurationProperties(OutboxProperties.class)
class OutboxAutoConfiguration {
    @Bean
    Outbox outbox(
            @Value("${stipple.service}") String service, Rows rows, Relay relay, ObjectProvider<Tracing> tracing) {
        return new TransactionalOutbox(service, rows, relay, tracing.getIfAvailable(Tracing::none));
    }

    @Bean
    Rows outboxRows(JdbcClient database, OutboxProperties settings) {
        return new PostgresRows(database, settings.longestVisit().multipliedBy(2));
    }

    @Bean
    OutboxDesk outboxDesk(JdbcClient database) {
        return new Desk(database);
    }

    @Bean
    Relay outboxRelay(
            @Value("${stipple.service}") String service,
            OutboxProperties settings,
            Rows rows,
            PlatformTransactionManager transactions,
            ProducerFactory<?, ?> kafka,
            KafkaAdmin admin) {
        var topics = new Topics(admin.getConfigurationProperties(), service, settings.replication());
        var publisher = new KafkaPublisher(kafka.getConfigurationProperties(), settings.deliveryTimeout());
        var buckets = new Buckets(new TransactionTemplate(transactions), rows, publisher, settings.visit());
        return new Relay(settings, topics, rows, publisher, buckets);
    }
}
