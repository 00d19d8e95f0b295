package io.stipple.notification.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// Spring's transactions over plain maps: each change notes how it is undone.
public final class Memory extends AbstractPlatformTransactionManager {
    private final transient Set<Object> locked = new HashSet<>();
    private transient @Nullable Work current;
    private transient Runnable beforeCommit = () -> {};

    private static final class Work {
        final Deque<Runnable> undo = new ArrayDeque<>();
        final Set<Object> locks = new HashSet<>();
    }

    private record Seen(@Nullable Work work) {}

    /// What waits for another transaction's lock cannot wait here: it is rolled back and comes again.
    public static final class WouldBlock extends Error {
        private static final long serialVersionUID = 1;

        WouldBlock() {
            super("another transaction holds the row", null, false, false);
        }
    }

    /// Throws what a database or a dying process would at that moment.
    public void beforeEachCommit(Runnable fault) {
        beforeCommit = fault;
    }

    /// Each use is a transaction of its own, as on a connection of its own.
    public TransactionTemplate ownTransaction() {
        TransactionTemplate template = new TransactionTemplate(this);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }

    /// While one transaction stays open, others do something outside it.
    public void aside(Runnable others) {
        Work open = current;
        current = null;
        try {
            others.run();
        } finally {
            current = open;
        }
    }

    public void undoBy(Runnable undo) {
        if (current != null) {
            current.undo.push(undo);
        }
    }

    public boolean isLockedElsewhere(Object row) {
        return locked.contains(row) && (current == null || !current.locks.contains(row));
    }

    public void lock(Object row) {
        if (isLockedElsewhere(row)) {
            throw new WouldBlock();
        }
        if (current != null) {
            locked.add(row);
            current.locks.add(row);
        }
    }

    @Override
    protected Object doGetTransaction() {
        return new Seen(current);
    }

    @Override
    protected boolean isExistingTransaction(Object transaction) {
        return ((Seen) transaction).work() != null;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        current = new Work();
    }

    @Override
    protected Object doSuspend(Object transaction) {
        Work suspended = work();
        current = null;
        return suspended;
    }

    @Override
    protected void doResume(@Nullable Object transaction, Object suspended) {
        current = (Work) suspended;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        try {
            beforeCommit.run();
        } catch (RuntimeException | Error fault) {
            rollBack();
            throw fault;
        }
    }

    @Override
    protected void doRollback(DefaultTransactionStatus status) {
        rollBack();
    }

    private void rollBack() {
        Work work = work();
        while (!work.undo.isEmpty()) {
            work.undo.pop().run();
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        locked.removeAll(work().locks);
        current = null;
    }

    private Work work() {
        if (current == null) {
            throw new IllegalStateException("no transaction is running");
        }
        return current;
    }
}
