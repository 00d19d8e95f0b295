package io.stipple.notification.courier;

import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.mail.Bounces;
import io.stipple.notification.mail.PostOffice;
import io.stipple.notification.mail.Posting;
import io.stipple.notification.message.Claims;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/// The narrow moment in which a letter leaves. The message's row stays locked while the mail server has the word, so
/// that a cancellation waits for it, and a process that slept through its claim cannot send what another one sent.
/// That holds a transaction open over the network on purpose; the mail server's time limits bound it.
final class HandOver {
    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);

    private final Claims claims;
    private final PostOffice post;
    private final Bounces bounces;
    private final TransactionTemplate transaction;
    private final Clock clock;
    /// Letters the server took but the database could not note yet: to be noted, not sent again.
    private final Map<UUID, Taken> takenButNotNoted = new ConcurrentHashMap<>();

    private record Taken(PlannedMessage message, Occasion occasion, Instant at) {}

    HandOver(Claims claims, PostOffice post, Bounces bounces, TransactionTemplate transaction, Clock clock) {
        this.claims = claims;
        this.post = post;
        this.bounces = bounces;
        this.transaction = transaction;
        this.clock = clock;
    }

    Outcome hand(PlannedMessage message, Occasion occasion, Letter letter, Addressee to) {
        try {
            Outcome outcome = transaction.execute(running -> handHeld(message, occasion, letter, to));
            takenButNotNoted.remove(message.id());
            return outcome;
        } catch (RuntimeException databaseAway) {
            if (!takenButNotNoted.containsKey(message.id())) {
                throw databaseAway;
            }
            LOG.warn("Message {} was taken by the server, but that could not be noted yet", message.id(), databaseAway);
            return Outcome.NOT_NOTED;
        }
    }

    private Outcome handHeld(PlannedMessage message, Occasion occasion, Letter letter, Addressee to) {
        Instant now = clock.instant();
        if (!claims.hold(message)) {
            return Outcome.NOT_OURS;
        }
        if (message.due().at().isAfter(now)) {
            return Outcome.POSTPONED; // the clock was moved back while the letter was written
        }
        return switch (occasion.judge(message, now)) {
            case Verdict.Wait _ -> Outcome.POSTPONED;
            case Verdict.Withhold(WithheldReason reason) -> withhold(message, reason, now);
            case Verdict.Send _ -> note(message, occasion, post.post(message.id(), letter, to, now), to, now);
        };
    }

    /// Notes what the server took while the database was away, whoever claims it by now.
    void settle() {
        for (Taken it : takenButNotNoted.values()) {
            transaction.executeWithoutResult(running -> {
                if (claims.regain(it.message())) {
                    claims.sent(it.message(), it.at());
                    it.occasion().sent(it.message(), it.at());
                }
            });
            takenButNotNoted.remove(it.message().id());
        }
    }

    /// For when there is nothing left to send.
    void rest() {
        post.rest();
    }

    private Outcome note(PlannedMessage message, Occasion occasion, Posting posting, Addressee to, Instant now) {
        return switch (posting) {
            case Posting.Accepted _ -> {
                takenButNotNoted.put(message.id(), new Taken(message, occasion, now));
                claims.sent(message, now);
                occasion.sent(message, now);
                yield Outcome.SENT;
            }
            case Posting.NoSuchAddress _ -> {
                bounces.note(message.clientId(), to.email(), now);
                yield withhold(message, WithheldReason.UNREACHABLE, now);
            }
            case Posting.Refused _ -> withhold(message, WithheldReason.UNREACHABLE, now);
            case Posting.Deferred _ -> Outcome.DEFERRED;
            case Posting.Broken(boolean inDoubt) -> inDoubt ? Outcome.IN_DOUBT : Outcome.DEFERRED;
            case Posting.NobodyThere _ -> Outcome.SERVER_AWAY;
        };
    }

    private Outcome withhold(PlannedMessage message, WithheldReason reason, Instant now) {
        claims.withheld(message, reason, now);
        return Outcome.WITHHELD;
    }
}
