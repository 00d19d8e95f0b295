package io.stipple.booking.webhook;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/// Forgets what was told long ago, and what was to be told to who is gone. What is older than that is not taken for
// news
/// either, so that a topic that is read again from its beginning tells nothing twice.
class OldDeliveries {
    static final Duration TOLD_KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(OldDeliveries.class);
    private static final Duration PARKED_KEPT = Duration.ofDays(90);
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    OldDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void forget() {
        try {
            while (forgetSome() > 0) {
                LOG.debug("forgot some old messages to receivers");
            }
        } catch (DataAccessException | TransactionException databaseAway) {
            LOG.warn("Old messages to receivers stay until the database is back");
        }
    }

    private int forgetSome() {
        return jdbc.sql("""
            delete from webhook_delivery where id in (
                (select id from webhook_delivery
                  where settled_at < clock_timestamp() - make_interval(secs => :told)
                    and (state = 'DELIVERED' or settled_at < clock_timestamp() - make_interval(secs => :parked))
                  limit :most)
                union all
                (select d.id from webhook w join webhook_delivery d on d.webhook_id = w.id and d.state = 'WAITING'
                  where w.removed_at is not null limit :most))\
            """)
                .param("told", TOLD_KEPT.toSeconds())
                .param("parked", PARKED_KEPT.toSeconds())
                .param("most", AT_ONCE)
                .update();
    }
}
