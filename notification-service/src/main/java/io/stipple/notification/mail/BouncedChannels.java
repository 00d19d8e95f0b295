package io.stipple.notification.mail;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// For which client a channel is stopped, and a few bits of why.
interface BouncedChannels {
    /// False if it was known.
    boolean add(Stop stop);

    List<Stop> of(Collection<UUID> clients);
}
