package io.stipple.notification.courier;

import io.stipple.contracts.notification.Channel;
import java.time.Duration;
import java.util.Optional;

/// How fast a provider lets itself be handed messages, all instances together.
interface Pace {
    /// How long to wait until it is this message's turn; empty if that is too long.
    Optional<Duration> turn(Channel channel);

    Pace UNLIMITED = _ -> Optional.of(Duration.ZERO);
}
