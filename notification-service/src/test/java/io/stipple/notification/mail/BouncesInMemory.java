package io.stipple.notification.mail;

import io.stipple.contracts.notification.Channel;
import io.stipple.notification.memory.Memory;
import io.stipple.notification.memory.Table;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The table of stopped channels.
public final class BouncesInMemory implements BouncedChannels {
    private final Table<String, Stop> rows;

    public BouncesInMemory(Memory memory) {
        rows = new Table<>(memory);
    }

    /// Nobody at the clinics reads what they would be told.
    public Bounces bounces() {
        return new Bounces(this, (stop, clinic) -> {});
    }

    /// As if no answer of a server had taught anything.
    public static Bounces forgetful() {
        return new Bounces(new Forgetful(), (stop, clinic) -> {});
    }

    private record Forgetful() implements BouncedChannels {
        @Override
        public boolean add(Stop stop) {
            return true;
        }

        @Override
        public List<Stop> of(Collection<UUID> clients) {
            return List.of();
        }
    }

    @Override
    public boolean add(Stop stop) {
        String key = key(stop.clientId(), stop.channel());
        boolean fresh = rows.get(key)
                .filter(known -> known.fingerprint() == stop.fingerprint())
                .isEmpty();
        if (fresh) {
            rows.put(key, stop);
        }
        return fresh;
    }

    @Override
    public List<Stop> of(Collection<UUID> clients) {
        return clients.stream()
                .flatMap(client ->
                        Stream.of(Channel.values()).flatMap(channel -> rows.get(key(client, channel)).stream()))
                .toList();
    }

    private static String key(UUID client, Channel channel) {
        return client + " " + channel;
    }
}
