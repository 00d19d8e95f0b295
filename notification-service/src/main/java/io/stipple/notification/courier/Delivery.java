package io.stipple.notification.courier;

import io.stipple.contracts.notification.WithheldReason;
import io.stipple.notification.booking.BookingService;
import io.stipple.notification.booking.ClinicNames;
import io.stipple.notification.booking.Contact;
import io.stipple.notification.letter.Addressee;
import io.stipple.notification.letter.Letter;
import io.stipple.notification.mail.Bounces;
import io.stipple.notification.message.Claims;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes one claimed message to its end: decided again, addressed, written, handed over.
final class Delivery {

    private final Claims claims;
    private final BookingService booking;
    private final ClinicNames clinics;
    private final Bounces bounces;
    private final HandOver handOver;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Delivery(
            Claims claims,
            BookingService booking,
            ClinicNames clinics,
            Bounces bounces,
            HandOver handOver,
            TransactionTemplate transaction,
            Clock clock) {
        this.claims = claims;
        this.booking = booking;
        this.clinics = clinics;
        this.bounces = bounces;
        this.handOver = handOver;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @throws io.stipple.notification.booking.BookingAway if booking does not answer
    Outcome deliver(PlannedMessage message, Occasion occasion) {
        Instant now = clock.instant();
        if (message.due().at().isAfter(now)) {
            claims.postpone(message, message.due().at()); // the clock was moved back, or the zone's law changed
            return Outcome.POSTPONED;
        }
        return switch (occasion.judge(message, now)) {
            case Verdict.Wait(Instant until) -> {
                claims.postpone(message, until);
                yield Outcome.POSTPONED;
            }
            case Verdict.Withhold(WithheldReason reason) -> withhold(message, reason);
            case Verdict.Send _ -> address(message, occasion, now);
        };
    }

    private Outcome address(PlannedMessage message, Occasion occasion, Instant now) {
        return switch (booking.contactOf(message.clientId())) {
            case Contact.Erased _ -> withhold(message, WithheldReason.ERASED);
            case Contact.Known known -> {
                Optional<WithheldReason> obstacle = obstacle(message, occasion, known);
                yield obstacle.isPresent() ? withhold(message, obstacle.get()) : write(message, occasion, known, now);
            }
        };
    }

    private Optional<WithheldReason> obstacle(PlannedMessage message, Occasion occasion, Contact.Known known) {
        if (occasion.needsMarketingConsent() && !known.marketingConsent()) {
            return Optional.of(WithheldReason.NO_CONSENT);
        }
        boolean reachable = known.email()
                .filter(address -> !bounces.stopped(message.clientId(), address))
                .isPresent();
        return reachable ? Optional.empty() : Optional.of(WithheldReason.UNREACHABLE);
    }

    private Outcome write(PlannedMessage message, Occasion occasion, Contact.Known known, Instant now) {
        Addressee to = new Addressee(
                known.name(),
                known.email().orElseThrow(),
                Addressee.language(known.locale()),
                clinics.of(message.clinic()));
        Letter letter = occasion.write(message, to, now);
        return handOver.hand(message, occasion, letter, to);
    }

    private Outcome withhold(PlannedMessage message, WithheldReason reason) {
        return transaction.execute(running -> {
            if (!claims.hold(message)) {
                return Outcome.NOT_OURS;
            }
            claims.withheld(message, reason, clock.instant());
            return Outcome.WITHHELD;
        });
    }
}
