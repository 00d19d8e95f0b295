package io.stipple.notification.message;

import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    @Bean
    Bell bell() {
        return new Bell();
    }

    @Bean
    Messages messages(
            JdbcClient jdbc,
            JdbcOperations batches,
            Outbox outbox,
            Bell bell,
            Clock clock,
            @Value("${stipple.timings.version}") int timings) {
        return new Messages(new PlannedMessagesInPostgres(jdbc, batches), outbox, bell, clock, timings);
    }

    @Bean
    Claims claims(
            JdbcClient jdbc,
            Outbox outbox,
            @Value("${stipple.courier.lease:PT2M}") Duration lease,
            @Value("${stipple.courier.catch-up-per-second:0}") int catchUp) {
        return new Claims(
                new ClaimedMessagesInPostgres(jdbc, UUID.randomUUID(), lease, new Bookmarks(System::nanoTime)),
                outbox,
                new CatchUp(catchUp, InstantSource.system()));
    }

    @Bean
    Occasions occasions(List<Occasion> all) {
        return new Occasions(all);
    }

    @Bean
    Wall messagesOnTheWall() {
        return new Wall("message", "due_local", "due_at", "state = 'PLANNED'");
    }

    @Bean
    WallTimes wallTimes(JdbcClient jdbc, List<Wall> walls) {
        return new WallTimesInPostgres(jdbc, walls);
    }

    @Bean
    ReturnedMessages returnedMessages(JdbcClient jdbc) {
        return new ReturnedMessagesInPostgres(jdbc);
    }

    @Bean
    OverdueMessages overdueMessages(JdbcClient jdbc, Clock clock) {
        return new OverdueMessages(jdbc, clock);
    }

    @Bean
    MessageHistory messageHistory(JdbcClient jdbc) {
        return new MessageHistory(jdbc);
    }
}
