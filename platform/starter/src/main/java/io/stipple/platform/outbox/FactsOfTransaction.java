package io.stipple.platform.outbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The facts of one transaction, put but not yet written. Each transaction has its own, also while it is suspended
/// by an inner one; what is rolled back to a savepoint takes its facts with it.
final class FactsOfTransaction implements TransactionSynchronization {
    private final Object outbox;
    private final Rows rows;
    private final Relay relay;
    private final List<Row> facts = new ArrayList<>();
    private final Map<Object, Integer> savepoints = new HashMap<>();
    private final Set<Integer> buckets = new HashSet<>();
    private boolean writing;

    FactsOfTransaction(Object outbox, Rows rows, Relay relay) {
        this.outbox = outbox;
        this.rows = rows;
        this.relay = relay;
    }

    void add(Row fact) {
        facts.add(fact);
        if (writing) {
            write();
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        // From here on another participant's beforeCommit may still put facts: they are written at once.
        writing = true;
        write();
    }

    private void write() {
        if (facts.isEmpty()) {
            return;
        }
        facts.forEach(fact -> buckets.add(fact.bucket()));
        rows.write(facts.stream().sorted(Comparator.comparing(Row::key)).toList());
        facts.clear();
    }

    @Override
    public void afterCommit() {
        relay.wake(buckets);
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, facts.size());
    }

    @Override
    public void savepointRollback(Object savepoint) {
        // A savepoint we were not told of is older than our first fact.
        int kept = savepoints.getOrDefault(savepoint, 0);
        facts.subList(kept, facts.size()).clear();
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(outbox);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(outbox, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(outbox);
    }
}
