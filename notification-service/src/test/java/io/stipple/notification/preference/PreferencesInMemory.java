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
import java.util.function.Function;
import java.util.stream.Collectors;

/// The table of choices with their history, and the feature over it.
public class PreferencesInMemory implements PreferenceRows {
    private final Table<UUID, Choices> chosen;
    private final Table<UUID, List<Preferences.Sheet>> history;

    public PreferencesInMemory(Memory memory) {
        chosen = new Table<>(memory);
        history = new Table<>(memory);
    }

    /// As if nobody had ever said what they do not want.
    public static PreferencesInMemory whereAllWantTexts(Memory memory) {
        return new PreferencesInMemory(memory) {
            @Override
            public Map<UUID, Choices> of(Collection<UUID> clients) {
                Choices all = new Choices(Optional.empty(), true, true, true, true);
                return clients.stream().distinct().collect(Collectors.toMap(Function.identity(), client -> all));
            }

            @Override
            public void keep(UUID client, Preferences.Sheet was, Preferences.Sheet became, String by, Instant now) {
                // what nobody is believed to have said is not kept
            }
        };
    }

    public Preferences preferences(OptOuts optOuts, Preferences.Follower follower, Clock clock) {
        return new Preferences(this, optOuts, List.of(follower), clock);
    }

    /// Behind the link in a letter; marketing stays as it was.
    public static void choose(Preferences preferences, OptOuts optOuts, UUID client, Choices choices) {
        preferences.change(optOuts.tokenOf(client), new Preferences.Sheet(choices, !optOuts.has(client)));
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
        if (!before.getLast().choices().equals(was.choices())) { // marketing is opted out of elsewhere too
            throw new IllegalStateException("the history of " + clientId + " has a gap");
        }
        history.put(clientId, List.of(was, became));
    }
}
