package io.stipple.platform.idempotency;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/// Forgets answers after 48 hours: they may hold what a client was told, and nobody repeats a request after that.
class OldAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(OldAnswers.class);

    private final AnsweredRequests requests;

    OldAnswers(AnsweredRequests requests) {
        this.requests = requests;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void forget() {
        try {
            while (requests.forgetOld() > 0) {
                LOG.debug("forgot some old answers");
            }
        } catch (DataAccessException | TransactionException databaseAway) {
            LOG.warn("Old answers stay until the database is back");
        }
    }
}
