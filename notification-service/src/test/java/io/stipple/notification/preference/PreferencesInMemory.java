package io.stipple.notification.preference;

import io.stipple.notification.memory.Memory;
import io.stipple.notification.memory.Table;
import io.stipple.notification.optout.OptOuts;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The table of choices with their history, and the feature over it.
public final class PreferencesInMemory implements PreferenceRows {
    private final Table<UUID, Choices> chosen;
    private final Table<UUID, List<Preferences.Sheet>> history;

    public PreferencesInMemory(Memory memory) {
        chosen = new Table<>(memory);
        history = new Table<>(memory);
    }

    public Preferences preferences(OptOuts optOuts, Clock clock) {
        return new Preferences(this, optOuts, List.of(), clock);
    }

    /// Behind the link in a letter: neither reminders nor advice from now on.
    public static void wantOnlyWhatMatters(Preferences preferences, OptOuts optOuts, UUID client) {
        Choices quiet = new Choices(Optional.empty(), true, false, false, false);
        preferences.change(optOuts.tokenOf(client), new Preferences.Sheet(quiet, !optOuts.has(client)));
    }

    @Override
    public Map<UUID, Choices> of(Collection<UUID> clients) {
        Map<UUID, Choices> found = new HashMap<>();
        clients.forEach(client -> chosen.get(client).ifPresent(choices -> found.put(client, choices)));
        return found;
    }

    @Override
    public void save(UUID clientId, Choices choices) {
        chosen.put(clientId, choices);
    }

    @Override
    public void keep(UUID clientId, Preferences.Sheet was, Preferences.Sheet became, String by, Instant now) {
        List<Preferences.Sheet> before = history.get(clientId).orElse(List.of(was));
        if (!before.getLast().equals(was)) {
            throw new IllegalStateException("the history of " + clientId + " has a gap");
        }
        history.put(clientId, List.of(was, became));
    }
}
