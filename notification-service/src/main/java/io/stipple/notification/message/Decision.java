package io.stipple.notification.message;

import io.stipple.contracts.notification.WithheldReason;
import java.time.Duration;
import java.time.Instant;

/// A message's end.
public sealed interface Decision {

    PlannedMessage message();

    record Sent(PlannedMessage message, Travelled how, Instant at) implements Decision {
        private static final Duration ON_TIME = Duration.ofMinutes(15);

        String reason() {
            return at.isAfter(message.due().at().plus(ON_TIME)) ? "LATE" : "ON_TIME";
        }
    }

    record Withheld(PlannedMessage message, WithheldReason reason, Instant at) implements Decision {}
}
