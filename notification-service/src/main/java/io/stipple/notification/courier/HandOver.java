package io.stipple.notification.courier;

import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.mail.Bounces;
import io.stipple.notification.mail.PostOffice;
import io.stipple.notification.mail.Posting;
import io.stipple.notification.mail.StopReason;
import io.stipple.notification.message.Claims;
import io.stipple.notification.message.Decision;
import io.stipple.notification.message.MessageClass;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.Occasions;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import io.stipple.notification.preference.Choices;
import io.stipple.notification.preference.Preferences;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/// The narrow moment in which letters leave. The messages' rows stay locked while the servers have the word, so that a
/// cancellation waits for them, and a process that slept through its claim cannot send what another one sent. That
/// holds a transaction open over the network on purpose; the servers' time limits bound it.
final class HandOver {
    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);

    private final Claims claims;
    private final Occasions occasions;
    private final PostOffice post;
    private final Bounces bounces;
    private final Preferences preferences;
    private final Lanes lanes;
    private final TransactionTemplate transaction;
    private final Clock clock;
    /// Letters a server took but the database could not note yet: to be noted, not sent again.
    private final Map<UUID, Taken> takenButNotNoted = new ConcurrentHashMap<>();

    private record Taken(Ready it, Instant at) {}

    HandOver(
            Claims claims,
            Occasions occasions,
            PostOffice post,
            Bounces bounces,
            Preferences preferences,
            Lanes lanes,
            TransactionTemplate transaction,
            Clock clock) {
        this.claims = claims;
        this.occasions = occasions;
        this.post = post;
        this.bounces = bounces;
        this.preferences = preferences;
        this.lanes = lanes;
        this.transaction = transaction;
        this.clock = clock;
    }

    Occasions occasions() {
        return occasions;
    }

    Lanes lanes() {
        return lanes;
    }

    Clock clock() {
        return clock;
    }

    void hand(List<Ready> group, Map<UUID, Outcome> outcomes) {
        if (group.isEmpty()) {
            return;
        }
        Map<UUID, Outcome> found = new HashMap<>();
        try {
            transaction.executeWithoutResult(running -> handHeld(group, found));
            group.forEach(it -> takenButNotNoted.remove(it.id()));
            outcomes.putAll(found);
        } catch (RuntimeException databaseAway) {
            if (group.stream().noneMatch(it -> takenButNotNoted.containsKey(it.id()))) {
                throw databaseAway;
            }
            LOG.warn("Letters were taken by the server, but that could not be noted yet", databaseAway);
            group.forEach(it ->
                    outcomes.put(it.id(), takenButNotNoted.containsKey(it.id()) ? Outcome.NOT_NOTED : Outcome.LEFT));
        }
    }

    private void handHeld(List<Ready> group, Map<UUID, Outcome> found) {
        Instant now = clock.instant();
        List<PlannedMessage> messages = group.stream().map(Ready::message).toList();
        Set<UUID> held = claims.hold(messages);
        Occasion.View view = occasions.look(messages);
        Map<UUID, Choices> wishes =
                preferences.of(messages.stream().map(PlannedMessage::clientId).collect(Collectors.toSet()));
        List<Decision> decisions = new ArrayList<>();
        List<Ready> leaving = new ArrayList<>();
        for (Ready it : group) {
            if (!held.contains(it.id())) {
                found.put(it.id(), Outcome.NOT_OURS);
            } else if (it.message().due().at().isAfter(now)) {
                found.put(it.id(), Outcome.POSTPONED); // the clock was moved back while the letter was written
            } else if (!it.chosen().equals(wishes.getOrDefault(it.message().clientId(), Choices.USUAL))) {
                found.put(it.id(), Outcome.POSTPONED); // to be written again, as the client wishes it now
            } else {
                switch (view.judge(it.message(), now)) {
                    case Verdict.Withhold(WithheldReason why) -> found.put(it.id(), withhold(it, why, now, decisions));
                    case Verdict.Send _ -> leaving.add(it);
                    case Verdict.Wait _ -> found.put(it.id(), Outcome.POSTPONED);
                }
            }
        }
        Map<UUID, Posting> answers = new ConcurrentHashMap<>();
        lanes.run(leaving.stream()
                .<Runnable>map(it -> () -> post(it, now, answers))
                .toList());
        leaving.forEach(it -> found.put(it.id(), note(it, answers.get(it.id()), now, decisions)));
        claims.end(decisions);
        leaving.forEach(it -> {
            switch (found.getOrDefault(it.id(), Outcome.FAILED)) {
                case SENT -> it.occasion().sent(it.message(), now);
                case WITHHELD -> it.occasion().unreached(it.message(), now);
                default -> {} // comes again
            }
        });
    }

    private void post(Ready it, Instant now, Map<UUID, Posting> answers) {
        try {
            Posting answer = post.post(it.id(), it.letter(), it.to(), now);
            if (answer instanceof Posting.Accepted) {
                takenButNotNoted.put(it.id(), new Taken(it, now));
            }
            answers.put(it.id(), answer);
        } catch (RuntimeException bug) {
            LOG.error("Message {} could not be handed over; it is tried again", it.id(), bug);
        }
    }

    /// Notes what a server took while the database was away, whoever claims it by now.
    void settle() {
        for (Taken taken : takenButNotNoted.values()) {
            Ready it = taken.it();
            transaction.executeWithoutResult(running -> {
                if (claims.regain(it.message())) {
                    claims.end(List.of(new Decision.Sent(it.message(), it.travelled(), taken.at())));
                    it.occasion().sent(it.message(), taken.at());
                }
            });
            takenButNotNoted.remove(it.id());
        }
    }

    /// For when there is nothing left to send.
    void rest() {
        post.rest();
    }

    private Outcome note(Ready it, @Nullable Posting posting, Instant now, List<Decision> to) {
        return switch (posting) {
            case null -> Outcome.FAILED;
            case Posting.Accepted _ -> {
                to.add(new Decision.Sent(it.message(), it.travelled(), now));
                yield Outcome.SENT;
            }
            case Posting.NoSuchAddress _ -> stop(it, StopReason.BOUNCED, now, to);
            case Posting.NoTexts _ -> stop(it, StopReason.NO_TEXTS, now, to);
            case Posting.Unwanted _ -> stop(it, StopReason.UNSUBSCRIBED, now, to);
            case Posting.Refused _ -> withhold(it, WithheldReason.UNREACHABLE, now, to);
            case Posting.Deferred _ -> Outcome.DEFERRED;
            case Posting.Broken(boolean inDoubt) -> inDoubt ? Outcome.IN_DOUBT : Outcome.DEFERRED;
            case Posting.NobodyThere _ -> Outcome.SERVER_AWAY;
        };
    }

    /// The next try takes another way, or finds that none is open. Staff have only the one.
    private Outcome stop(Ready it, StopReason reason, Instant now, List<Decision> decisions) {
        bounces.note(it.message(), it.to().address(), reason, now);
        return MessageClass.of(it.message().kind()) == MessageClass.STAFF
                ? withhold(it, WithheldReason.UNREACHABLE, now, decisions)
                : Outcome.POSTPONED;
    }

    private static Outcome withhold(Ready it, WithheldReason reason, Instant now, List<Decision> decisions) {
        decisions.add(new Decision.Withheld(it.message(), reason, now));
        return Outcome.WITHHELD;
    }
}
