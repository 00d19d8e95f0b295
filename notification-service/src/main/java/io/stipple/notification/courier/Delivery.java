package io.stipple.notification.courier;

import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.booking.BookingAway;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.message.Claims;
import io.stipple.notification.message.Decision;
import io.stipple.notification.message.MessageClass;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.Occasions;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes claimed messages to their end: decided again, addressed, written, handed over. A group at a time, because one
/// statement asks about many as fast as about one.
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Claims claims;
    private final Occasions occasions;
    private final Directory directory;
    private final HandOver handOver;
    private final Pace pace;
    private final Lanes lanes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Delivery(Claims claims, Directory directory, HandOver handOver, Pace pace, TransactionTemplate transaction) {
        this.claims = claims;
        this.occasions = handOver.occasions();
        this.directory = directory;
        this.handOver = handOver;
        this.pace = pace;
        this.lanes = handOver.lanes();
        this.transaction = transaction;
        this.clock = handOver.clock();
    }

    /// @param outcomes of as many as came to one, even if this throws
    void deliver(List<PlannedMessage> group, Map<UUID, Outcome> outcomes) {
        Instant now = clock.instant();
        List<Decision> against = new ArrayList<>();
        List<PlannedMessage> wanted = new ArrayList<>();
        Occasion.View view = occasions.look(group);
        for (PlannedMessage message : group) {
            if (occasions.of(message).isEmpty()) {
                LOG.error("Message {} is of kind {}, which nobody writes", message.id(), message.kind());
                outcomes.put(message.id(), Outcome.FAILED);
            } else if (message.due().at().isAfter(now)) {
                postpone(message, message.due().at(), outcomes); // the clock went back, or the zone's law changed
            } else {
                switch (view.judge(message, now)) {
                    case Verdict.Wait(Instant until) -> postpone(message, until, outcomes);
                    case Verdict.Withhold(WithheldReason why) -> against.add(new Decision.Withheld(message, why, now));
                    case Verdict.Send _ -> wanted.add(message);
                }
            }
        }
        List<Ready> ready = write(wanted, view, against, outcomes);
        withhold(against, outcomes);
        handOver.hand(ready, outcomes);
    }

    private void postpone(PlannedMessage message, Instant until, Map<UUID, Outcome> outcomes) {
        claims.postpone(message, until);
        outcomes.put(message.id(), Outcome.POSTPONED);
    }

    private List<Ready> write(
            List<PlannedMessage> wanted, Occasion.View view, List<Decision> against, Map<UUID, Outcome> outcomes) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        Directory.Known known = directory.known(wanted.stream()
                .filter(message -> MessageClass.of(message.kind()) != MessageClass.STAFF)
                .map(PlannedMessage::clientId)
                .collect(Collectors.toSet()));
        Queue<Ready> ready = new ConcurrentLinkedQueue<>();
        Queue<Decision> unreachable = new ConcurrentLinkedQueue<>();
        lanes.run(wanted.stream()
                .<Runnable>map(message -> () -> {
                    Optional<Outcome> trouble = attempt(message, known, view, ready, unreachable);
                    trouble.ifPresent(outcome -> outcomes.put(message.id(), outcome));
                })
                .toList());
        against.addAll(unreachable);
        return ready.stream()
                .sorted(Comparator.comparing(it -> it.message().clientId()))
                .toList();
    }

    private Optional<Outcome> attempt(
            PlannedMessage message,
            Directory.Known known,
            Occasion.View view,
            Queue<Ready> ready,
            Queue<Decision> unreachable) {
        try {
            switch (directory.find(message, known)) {
                case Directory.Found.Nobody(WithheldReason why) ->
                    unreachable.add(new Decision.Withheld(message, why, clock.instant()));
                case Directory.Found.To(var to) -> {
                    Optional<Duration> turn = pace.turn(to.address().channel());
                    if (turn.isEmpty()) {
                        return Optional.of(Outcome.DEFERRED);
                    }
                    Occasion occasion = occasions.of(message).orElseThrow();
                    Letter letter = view.write(message, to, clock.instant());
                    ready.add(new Ready(message, occasion, letter, to, known.of(message.clientId())));
                    LockSupport.parkNanos(turn.get().toNanos());
                }
            }
            return Optional.empty();
        } catch (BookingAway away) {
            return Optional.of(away.isSilent() ? Outcome.SERVER_AWAY : Outcome.DEFERRED);
        } catch (RuntimeException bug) {
            LOG.error("Message {} ({}) could not be written; it is tried again", message.id(), message.kind(), bug);
            return Optional.of(Outcome.FAILED);
        }
    }

    private void withhold(List<Decision> against, Map<UUID, Outcome> outcomes) {
        if (against.isEmpty()) {
            return;
        }
        Set<UUID> held = transaction.execute(running -> {
            Set<UUID> ours = claims.hold(against.stream().map(Decision::message).toList());
            claims.end(against.stream()
                    .filter(it -> ours.contains(it.message().id()))
                    .toList());
            return ours;
        });
        against.stream()
                .map(it -> it.message().id())
                .forEach(id -> outcomes.put(id, held.contains(id) ? Outcome.WITHHELD : Outcome.NOT_OURS));
    }
}
