package io.stipple.notification.replanning;

import io.stipple.notification.message.WallTimes;
import io.stipple.notification.visit.VisitStory;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;
import java.util.UUID;
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
    private static final int AT_A_TIME = 500;

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
            try {
                planAnew();
            } catch (DataAccessException | TransactionException away) {
                LOG.warn("Whether the rules have changed is looked at again at the next start", away);
            }
        });
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
        transaction.executeWithoutResult(running -> {
            if (rules.isNew("timings", Integer.toString(timings))) {
                LOG.info("Timings are of version {}: visits ahead are planned anew", timings);
                Optional<UUID> last = visits.replan(Optional.empty(), AT_A_TIME);
                while (last.isPresent()) {
                    last = visits.replan(last, AT_A_TIME);
                }
                rules.isKnown("timings", Integer.toString(timings));
            }
        });
    }
}
