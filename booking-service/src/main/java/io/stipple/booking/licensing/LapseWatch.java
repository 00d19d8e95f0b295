package io.stipple.booking.licensing;

import io.stipple.platform.outbox.Outbox;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/// Looks whether a licence lapses within 60, 30 or 14 days, by the platform's clock, and warns its clinics once each.
class LapseWatch {
    private static final Logger LOG = LoggerFactory.getLogger(LapseWatch.class);

    private final LapseRows rows;
    private final Outbox outbox;
    private final TransactionOperations transaction;
    private final Clock clock;

    LapseWatch(LapseRows rows, Outbox outbox, TransactionOperations transaction, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${stipple.booking.lapse-watch:PT30S}")
    void look() {
        try {
            transaction.executeWithoutResult(_ -> rows.warn(clock.instant()).forEach(outbox::put));
        } catch (DataAccessException | TransactionException databaseAway) {
            LOG.warn("Licences that lapse are warned of once the database is back");
        }
    }
}
