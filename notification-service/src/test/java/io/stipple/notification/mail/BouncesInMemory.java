package io.stipple.notification.mail;

import io.stipple.notification.memory.Memory;
import io.stipple.notification.memory.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The table of stopped channels.
public final class BouncesInMemory implements BouncedChannels {
    private final Table<UUID, Stop> rows;

    public BouncesInMemory(Memory memory) {
        rows = new Table<>(memory);
    }

    /// Nobody at the clinics reads what they would be told.
    public Bounces bounces() {
        return new Bounces(this, (stop, clinic) -> {});
    }

    @Override
    public boolean add(Stop stop) {
        rows.put(stop.clientId(), stop);
        return true;
    }

    @Override
    public List<Stop> of(Collection<UUID> clients) {
        return clients.stream().flatMap(client -> rows.get(client).stream()).toList();
    }
}
