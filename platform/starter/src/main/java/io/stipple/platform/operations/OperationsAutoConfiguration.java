package io.stipple.platform.operations;

import io.stipple.platform.inbox.InboxDesk;
import io.stipple.platform.inbox.RebuildDesk;
import io.stipple.platform.outbox.OutboxDesk;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What operations people may see and do, in every service with a database. `stipple.operations.enabled=false` leaves
/// it out.
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "io.stipple.platform.clock.ClockAutoConfiguration",
            "io.stipple.platform.outbox.OutboxAutoConfiguration",
            "io.stipple.platform.inbox.InboxAutoConfiguration"
        })
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBean({JdbcClient.class, Clock.class})
@ConditionalOnProperty("stipple.service")
@ConditionalOnBooleanProperty(name = "stipple.operations.enabled", matchIfMissing = true)
class OperationsAutoConfiguration {
    @Bean
    Audit operationsAudit(JdbcClient database) {
        return new Audit(database);
    }

    @Bean
    ActsController operationsActs(Audit audit) {
        return new ActsController(audit);
    }

    @Bean
    OverviewController operationsOverview(
            @Value("${stipple.service}") String service,
            Clock clock,
            ObjectProvider<OutboxDesk> outbox,
            ObjectProvider<InboxDesk> inbox) {
        return new OverviewController(
                service,
                clock,
                Optional.ofNullable(outbox.getIfAvailable()),
                Optional.ofNullable(inbox.getIfAvailable()));
    }

    @Bean
    @ConditionalOnBean(InboxDesk.class)
    ParkedEventsController operationsParkedEvents(InboxDesk inbox, Audit audit) {
        return new ParkedEventsController(inbox, audit);
    }

    @Bean
    @ConditionalOnBean(InboxDesk.class)
    ParkedQueuesController operationsParkedQueues(InboxDesk inbox, Audit audit) {
        return new ParkedQueuesController(inbox, audit);
    }

    @Bean
    @ConditionalOnBean(OutboxDesk.class)
    ParkedStoriesController operationsParkedStories(OutboxDesk outbox, Audit audit) {
        return new ParkedStoriesController(outbox, audit);
    }

    @Bean
    @ConditionalOnBean(RebuildDesk.class)
    RebuildsController operationsRebuilds(RebuildDesk rebuilds, Audit audit) {
        return new RebuildsController(rebuilds, audit);
    }
}
