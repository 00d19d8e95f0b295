package io.stipple.platform.outbox;

import io.stipple.platform.outbox.MemoryDatabase.Transaction;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/// A visit's transaction. Before and after its commit are the places where a crash hurts most.
final class MemoryTransaction implements TransactionOperations {
    private static final long LONGEST_IDLE = 4_000 * World.MILLI;

    private final Instance instance;
    private final MemoryDatabase database;

    MemoryTransaction(Instance instance, MemoryDatabase database) {
        this.instance = instance;
        this.database = database;
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> act) {
        var transaction = database.new Transaction(instance.name);
        boolean committed = false;
        database.open.push(transaction);
        watch(transaction);
        try {
            T result = act.doInTransaction(new SimpleTransactionStatus());
            instance.step("commit");
            if (instance.world.mishap(8)) {
                throw new IllegalStateException("the connection broke before the commit");
            }
            transaction.commit();
            committed = true;
            instance.step("go on after the commit");
            if (instance.world.mishap(8)) {
                throw new IllegalStateException("the connection broke after the commit");
            }
            return result;
        } finally {
            if (!committed) {
                instance.world.trace(() -> instance.name + " rolls back");
                transaction.end();
                database.doubt(transaction.sent);
            }
            database.open.remove(transaction);
        }
    }

    /// The server ends what lasts too long, and sometimes what does not.
    private void watch(Transaction transaction) {
        long length = instance.world.mishap(10) ? instance.world.millis(0, 10) : LONGEST_IDLE;
        instance.world.in(length, transaction::end);
    }
}
