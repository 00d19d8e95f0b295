package io.stipple.notification.mail;

import io.stipple.notification.memory.Memory;
import io.stipple.notification.memory.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The table of stopped channels.
public final class BouncesInMemory implements BouncedChannels {
    private final Table<UUID, Integer> rows;

    public BouncesInMemory(Memory memory) {
        rows = new Table<>(memory);
    }

    public Bounces bounces() {
        return new Bounces(this);
    }

    @Override
    public void add(UUID clientId, int fingerprint, Instant now) {
        rows.put(clientId, fingerprint);
    }

    @Override
    public boolean holds(UUID clientId, int fingerprint) {
        return rows.get(clientId).equals(Optional.of(fingerprint));
    }
}
