package io.stipple.platform.machine;

import io.stipple.contracts.Event;
import io.stipple.contracts.Topic;
import io.stipple.platform.inbox.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A projection that remembers what was committed of what it was given, and may be told to do something else first.
public final class Projecting<E extends Event> implements Projection<E> {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Topic<E> topic;
    private final String name = "test.projection-" + NUMBER.incrementAndGet();
    private final List<E> seen = new ArrayList<>();
    private final AtomicInteger largest = new AtomicInteger();
    private volatile Consumer<E> first = _ -> {};

    public Projecting(Topic<E> topic) {
        this.topic = topic;
    }

    public void first(Consumer<E> act) {
        first = act;
    }

    public synchronized List<E> seen() {
        return List.copyOf(seen);
    }

    /// Most facts that were given to it at once.
    public int largest() {
        return largest.get();
    }

    @Override
    public Topic<E> topic() {
        return topic;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void on(E fact) {
        first.accept(fact);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remember(fact);
            }
        });
    }

    @Override
    public void onAll(List<E> facts) {
        largest.accumulateAndGet(facts.size(), Math::max);
        facts.forEach(this::on);
    }

    @Override
    public synchronized void reset() {
        seen.clear();
    }

    private synchronized void remember(E fact) {
        seen.add(fact);
    }
}
