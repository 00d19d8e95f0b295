package io.stipple.notification.courier;

import io.stipple.notification.message.Claims;
import io.stipple.notification.message.PlannedMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One attempt at a group of messages, with everything that can go wrong put in order afterwards.
final class Round {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final Delivery delivery;
    private final Claims claims;
    private final CourierSettings settings;
    private final Gate gate;
    private final Tally tally;

    Round(Delivery delivery, Claims claims, CourierSettings settings, Gate gate, Tally tally) {
        this.delivery = delivery;
        this.claims = claims;
        this.settings = settings;
        this.gate = gate;
        this.tally = tally;
    }

    void make(List<PlannedMessage> group) {
        Map<UUID, Outcome> outcomes = new ConcurrentHashMap<>();
        try {
            delivery.deliver(group, outcomes);
        } catch (RuntimeException trouble) {
            LOG.error("Of {} messages not all could be sent; they are tried again", group.size(), trouble);
        }
        for (PlannedMessage message : group) {
            settle(message, outcomes.getOrDefault(message.id(), Outcome.FAILED));
        }
    }

    private void settle(PlannedMessage message, Outcome outcome) {
        tally.count(message.kind(), outcome);
        switch (outcome) {
            case SENT -> gate.open();
            case WITHHELD, NOT_OURS, NOT_NOTED, LEFT -> {}
            case POSTPONED -> claims.release(message);
            case DEFERRED, IN_DOUBT, FAILED -> claims.putBack(message, settings.retryAfter(message.attempts()));
            case SERVER_AWAY -> {
                gate.shut();
                claims.putBack(message, settings.firstRetry());
            }
        }
    }
}
