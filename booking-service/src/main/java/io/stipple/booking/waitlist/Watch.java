package io.stipple.booking.waitlist;

import io.stipple.booking.appointment.KeptTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/// Looks each second what has run out or come free, by the platform's clock. Any number of instances may look.
class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final KeptTimes times;
    private final Offers offers;
    private final Matching matching;

    Watch(KeptTimes times, Offers offers, Matching matching) {
        this.times = times;
        this.offers = offers;
        this.matching = matching;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        try {
            int passedOn = 0;
            while (offers.lapseNext()) {
                passedOn++;
            }
            times.runOut();
            int looked = 0;
            while (matching.offerNext()) {
                looked++;
            }
            LOG.debug("{} offers passed on, {} freed times looked through", passedOn, looked);
        } catch (DataAccessException | TransactionException databaseAway) {
            LOG.warn("The waitlist stands still until the database is back");
        }
    }
}
