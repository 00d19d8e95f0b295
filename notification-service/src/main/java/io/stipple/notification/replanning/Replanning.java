package io.stipple.notification.replanning;

import static java.util.Objects.requireNonNull;

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
import org.springframework.transaction.TransactionDefinition;
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
    private final TransactionTemplate apart;
    private final int timings;
    private Optional<UUID> last = Optional.empty();

    Replanning(KnownRules rules, VisitStory visits, WallTimes walls, TransactionTemplate transaction, int timings) {
        this.rules = rules;
        this.visits = visits;
        this.walls = walls;
        this.transaction = transaction;
        this.apart = new TransactionTemplate(requireNonNull(transaction.getTransactionManager()));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.timings = timings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("replanning").start(() -> {
            int tries = 0;
            while (!tryToPlanAnew()) {
                if (++tries == TRIES) {
                    LOG.error("Not everything is planned by the rules in force; it goes on at the next start");
                    return;
                }
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

    /// Others wait for their turn until this is done. The transaction that keeps it has changed nothing, and so keeps
    /// nothing that was deleted meanwhile from being swept. What is planned anew is committed some visits at once.
    void planAnew() {
        transaction.executeWithoutResult(turn -> {
            rules.takeTurn();
            apart.executeWithoutResult(running -> setTheClocks());
            while (Boolean.TRUE.equals(apart.execute(running -> planSome()))) {
                // on to the next visits
            }
        });
    }

    private void setTheClocks() {
        String zones = ZoneRulesProvider.getVersions("UTC").lastKey();
        if (rules.isNew("zones", zones)) {
            int moved = walls.setAnew();
            LOG.info("Time zones are those of {}: {} messages and touch-ups were moved", zones, moved);
            rules.isKnown("zones", zones);
        }
    }

    /// After trouble it goes on where it was.
    ///
    /// @return whether there may be more
    private boolean planSome() {
        if (!rules.isNew("timings", Integer.toString(timings))) {
            return false;
        }
        Optional<UUID> seen = visits.replan(last, AT_A_TIME);
        last = seen;
        if (seen.isEmpty()) {
            rules.isKnown("timings", Integer.toString(timings));
            LOG.info("Visits ahead are planned by version {} of the timings", timings);
        }
        return seen.isPresent();
    }
}
