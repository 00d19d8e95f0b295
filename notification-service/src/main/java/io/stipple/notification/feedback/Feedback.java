package io.stipple.notification.feedback;

import io.stipple.notification.letter.Address;
import io.stipple.notification.mail.Bounces;
import io.stipple.notification.mail.StopReason;
import io.stipple.notification.message.Occasions;
import io.stipple.notification.message.PlannedMessage;
import io.stipple.notification.message.ReturnedMessages;
import io.stipple.notification.optout.OptOuts;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/// Notes what came back. The first report of a message counts.
public class Feedback {

    public enum Returned {
        /// There is nobody at that address.
        BOUNCED,
        /// The phone cannot take texts.
        NO_TEXTS,
        /// The client told the provider to stop.
        UNSUBSCRIBED,
        /// The client called it unwanted: no more marketing.
        COMPLAINED,
        /// It did not arrive; the next one may.
        NOT_DELIVERED
    }

    private final ReturnedMessages messages;
    private final Bounces bounces;
    private final Occasions occasions;
    private final OptOuts optOuts;
    private final Clock clock;

    Feedback(ReturnedMessages messages, Bounces bounces, Occasions occasions, OptOuts optOuts, Clock clock) {
        this.messages = messages;
        this.bounces = bounces;
        this.occasions = occasions;
        this.optOuts = optOuts;
        this.clock = clock;
    }

    /// @param address where it did not reach anybody; without it no channel is stopped
    /// @return false for a message that was never sent, or was reported before
    @Transactional
    public boolean returned(UUID messageId, Returned how, Optional<? extends Address> address) {
        Instant now = clock.instant();
        Optional<PlannedMessage> message = messages.returned(messageId, how.name(), now);
        message.ifPresent(it -> {
            switch (how) {
                case BOUNCED -> stop(it, address, StopReason.BOUNCED, now);
                case NO_TEXTS -> stop(it, address, StopReason.NO_TEXTS, now);
                case UNSUBSCRIBED -> stop(it, address, StopReason.UNSUBSCRIBED, now);
                case COMPLAINED -> optOuts.complain(it.clientId());
                case NOT_DELIVERED -> {} // noted at the message: that is all there is to know
            }
            if (how != Returned.COMPLAINED) {
                occasions.of(it).ifPresent(occasion -> occasion.unreached(it, now));
            }
        });
        return message.isPresent();
    }

    private void stop(PlannedMessage it, Optional<? extends Address> address, StopReason why, Instant now) {
        address.ifPresent(where -> bounces.note(it, where, why, now));
    }
}
