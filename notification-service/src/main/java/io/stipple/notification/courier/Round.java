package io.stipple.notification.courier;

import io.stipple.contracts.notification.MessageKind;
import io.stipple.notification.booking.BookingAway;
import io.stipple.notification.message.Claims;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One attempt at one message, with everything that can go wrong put in order afterwards.
final class Round {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final Map<MessageKind, Occasion> occasions;
    private final Delivery delivery;
    private final Claims claims;
    private final CourierSettings settings;
    private final Gate gate;
    private final Tally tally;

    Round(
            List<Occasion> occasions,
            Delivery delivery,
            Claims claims,
            CourierSettings settings,
            Gate gate,
            Tally tally) {
        this.occasions = occasions.stream()
                .flatMap(occasion -> occasion.kinds().stream().map(kind -> Map.entry(kind, occasion)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.delivery = delivery;
        this.claims = claims;
        this.settings = settings;
        this.gate = gate;
        this.tally = tally;
    }

    void make(PlannedMessage message) {
        Outcome outcome = attempt(message);
        tally.count(message.kind(), outcome);
        switch (outcome) {
            case SENT -> gate.open();
            case WITHHELD, NOT_OURS, NOT_NOTED -> {}
            case POSTPONED -> claims.release(message);
            case DEFERRED, IN_DOUBT, FAILED -> claims.putBack(message, settings.retryAfter(message.attempts()));
            case SERVER_AWAY -> {
                gate.shut();
                claims.putBack(message, settings.firstRetry());
            }
        }
    }

    private Outcome attempt(PlannedMessage message) {
        Occasion occasion = occasions.get(message.kind());
        if (occasion == null) {
            LOG.error("Message {} is of kind {}, which nobody writes", message.id(), message.kind());
            return Outcome.FAILED;
        }
        try {
            return delivery.deliver(message, occasion);
        } catch (BookingAway away) {
            return away.isSilent() ? Outcome.SERVER_AWAY : Outcome.DEFERRED;
        } catch (RuntimeException bug) {
            LOG.error("Message {} ({}) could not be sent; it is tried again", message.id(), message.kind(), bug);
            return Outcome.FAILED;
        }
    }
}
