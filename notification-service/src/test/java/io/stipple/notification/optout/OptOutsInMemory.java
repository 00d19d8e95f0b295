package io.stipple.notification.optout;

import io.stipple.notification.memory.Memory;
import io.stipple.notification.memory.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The table of opt-out links, and the feature over it.
public final class OptOutsInMemory implements OptOutLinks {
    private final Table<UUID, Row> rows;

    private record Row(UUID client, String token, boolean isUsed) {}

    public OptOutsInMemory(Memory memory) {
        rows = new Table<>(memory);
    }

    public OptOuts optOuts(Clock clock) {
        return new OptOuts(this, clock);
    }

    public static void use(OptOuts optOuts, UUID client) {
        optOuts.optOut(optOuts.tokenOf(client));
    }

    @Override
    public boolean used(UUID clientId) {
        return rows.get(clientId).filter(Row::isUsed).isPresent();
    }

    @Override
    public String tokenOf(UUID clientId, String fresh) {
        return rows.get(clientId).map(Row::token).orElseGet(() -> {
            rows.put(clientId, new Row(clientId, fresh, false));
            return fresh;
        });
    }

    @Override
    public Optional<Boolean> used(String token) {
        return holder(token).map(Row::isUsed);
    }

    @Override
    public Optional<UUID> holderOf(String token) {
        return holder(token).map(Row::client);
    }

    @Override
    public Optional<UUID> holderForUpdate(String token) {
        return holderOf(token);
    }

    @Override
    public void set(UUID clientId, boolean optedOut, Instant now) {
        rows.put(clientId, new Row(clientId, rows.get(clientId).orElseThrow().token(), optedOut));
    }

    @Override
    public boolean use(String token, Instant now) {
        Optional<Row> holder = holder(token);
        holder.ifPresent(row -> rows.put(row.client(), new Row(row.client(), token, true)));
        return holder.isPresent();
    }

    private Optional<Row> holder(String token) {
        return rows.all().stream().filter(row -> row.token().equals(token)).findFirst();
    }
}
