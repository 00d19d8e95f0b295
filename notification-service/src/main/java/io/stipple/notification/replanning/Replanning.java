package io.stipple.notification.replanning;

import io.stipple.notification.message.WallTimes;
import io.stipple.notification.visit.VisitStory;
import java.time.Duration;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Compares, once the service has started, the rules in force with those everything was planned by. What a session or
/// an invitation already set in motion, such as aftercare, keeps the rule it was planned by: it is noted with it.
class Replanning {
    private static final Logger LOG = LoggerFactory.getLogger(Replanning.class);
    private static final int AT_A_TIME = 100;
    private static final int TRIES = 100;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final KnownRules rules;
    private final VisitStory visits;
    private final WallTimes walls;
    private final TransactionTemplate transaction;
    private final int timings;

    Replanning(KnownRules rules, VisitStory visits, WallTimes walls, TransactionTemplate transaction, int timings) {
        this.rules = rules;
        this.visits = visits;
        this.walls = walls;
        this.transaction = transaction;
        this.timings = timings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("replanning").start(() -> {
            for (int tries = 0; tries < TRIES && !tryToPlanAnew(); tries++) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        });
    }

    private boolean tryToPlanAnew() {
        try {
            planAnew();
            return true;
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("Not everything is planned by the rules in force yet", away);
            return false;
        }
    }

    void planAnew() {
        String zones = ZoneRulesProvider.getVersions("UTC").lastKey();
        transaction.executeWithoutResult(running -> {
            if (rules.isNew("zones", zones)) {
                int moved = walls.setAnew();
                LOG.info("Time zones are those of {}: {} messages and touch-ups were moved", zones, moved);
                rules.isKnown("zones", zones);
            }
        });
        Optional<UUID> last = planSome(Optional.empty());
        while (last.isPresent()) {
            last = planSome(last);
        }
    }

    /// A few at a time: while a transaction is open, nothing that was deleted since can be swept from any table.
    private Optional<UUID> planSome(Optional<UUID> after) {
        return transaction.execute(running -> {
            if (!rules.isNew("timings", Integer.toString(timings))) {
                return Optional.empty();
            }
            Optional<UUID> last = visits.replan(after, AT_A_TIME);
            if (last.isEmpty()) {
                rules.isKnown("timings", Integer.toString(timings));
                LOG.info("Visits ahead are planned by version {} of the timings", timings);
            }
            return last;
        });
    }
}
