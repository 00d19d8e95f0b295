package io.stipple.platform.inbox;

import io.stipple.platform.events.FactHeaders;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/// What every instance of a simulated service shares. A transaction that does not commit leaves nothing behind.
class MemoryDatabase implements TransactionOperations {
    /// A row of parked events.
    static final class Parked {
        final UUID id;
        final RawRecord raw;
        final String story;
        final Optional<UUID> event;
        ParkedEvent.State state = ParkedEvent.State.PARKED;

        Parked(UUID id, RawRecord raw) {
            this.id = id;
            this.raw = raw;
            this.story = raw.story();
            this.event = raw.eventId(FactHeaders.ID);
        }
    }

    final Fate fate;
    final Set<UUID> handled = new HashSet<>();
    final Map<String, Long> positions = new HashMap<>();
    final List<Parked> parked = new ArrayList<>();
    /// Numbers of the facts that had their effect, in the order they had it.
    final List<Integer> effects = new ArrayList<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private boolean open;

    MemoryDatabase(Fate fate) {
        this.fate = fate;
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        if (open) {
            throw new IllegalStateException("a transaction within a transaction");
        }
        fate.findDatabase();
        open = true;
        T result;
        try {
            result = action.doInTransaction(new SimpleTransactionStatus());
            fate.at("before commit");
        } catch (RuntimeException | Error trouble) {
            rollBack();
            throw trouble;
        }
        undo.clear();
        open = false;
        fate.at("after commit");
        return result;
    }

    void rollBack() {
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
        open = false;
    }

    /// Notes how to undo what the caller has just done.
    void undoBy(Runnable act) {
        if (open) {
            undo.push(act);
        }
    }

    void effect(int fact) {
        effects.add(fact);
        undoBy(effects::removeLast);
    }
}
