package io.stipple.notification.preference;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Clients' choices as they are stored, with their history.
interface PreferenceRows {
    /// Of those who chose anything.
    Map<UUID, Choices> of(Collection<UUID> clients);

    void save(UUID clientId, Choices choices);

    /// @param by who changed them, such as `CLIENT`
    void keep(UUID clientId, Preferences.Sheet was, Preferences.Sheet became, String by, Instant now);
}
