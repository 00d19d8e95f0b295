package io.stipple.notification.message;

import io.stipple.contracts.notification.WithheldReason;
import java.time.Instant;

/// What is to become of a message, at the moment it would be sent.
public sealed interface Verdict {

    record Send() implements Verdict {}

    record Withhold(WithheldReason reason) implements Verdict {}

    /// Not now: the hours do not allow it, or the wall clock's rules changed since it was planned.
    record Wait(Instant until) implements Verdict {}

    static Verdict send() {
        return new Send();
    }

    static Verdict withhold(WithheldReason reason) {
        return new Withhold(reason);
    }
}
