package io.stipple.notification.message;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Messages a server had taken and that came back all the same.
public interface ReturnedMessages {
    /// The message, if it was sent and nothing was known of its end.
    Optional<PlannedMessage> returned(UUID id, String how, Instant now);
}
