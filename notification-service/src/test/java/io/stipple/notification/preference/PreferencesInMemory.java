package io.stipple.notification.preference;

import io.stipple.notification.optout.OptOuts;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Clients who never chose anything.
public final class PreferencesInMemory implements PreferenceRows {

    public Preferences preferences(OptOuts optOuts, Clock clock) {
        return new Preferences(this, optOuts, List.of(), clock);
    }

    @Override
    public Map<UUID, Choices> of(Collection<UUID> clients) {
        return Map.of();
    }

    @Override
    public void save(UUID clientId, Choices choices) {
        throw new UnsupportedOperationException("nobody chooses here");
    }

    @Override
    public void keep(UUID clientId, Preferences.Sheet was, Preferences.Sheet became, String by, Instant now) {
        throw new UnsupportedOperationException("nobody chooses here");
    }
}
