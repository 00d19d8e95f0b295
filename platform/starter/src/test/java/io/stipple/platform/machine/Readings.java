package io.stipple.platform.machine;

import io.stipple.contracts.Event;
import io.stipple.contracts.Topic;
import io.stipple.platform.inbox.Reaction;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// A reader that remembers what it was given, and may be told to do something else first.
public final class Readings<E extends Event> implements Reaction<E> {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Topic<E> topic;
    private final String name = "test.reader-" + NUMBER.incrementAndGet();
    private final Queue<E> seen = new ConcurrentLinkedQueue<>();
    private final AtomicInteger largest = new AtomicInteger(1);
    private volatile Consumer<E> first = _ -> {};
    private boolean inTheDatabase;

    public Readings(Topic<E> topic) {
        this.topic = topic;
    }

    public Readings<E> first(Consumer<E> act) {
        first = act;
        return this;
    }

    public Readings<E> thatStayInTheDatabase() {
        inTheDatabase = true;
        return this;
    }

    /// Most facts that were given to it at once.
    public int largest() {
        return largest.get();
    }

    public List<E> seen() {
        return List.copyOf(seen);
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
    public boolean staysInTheDatabase() {
        return inTheDatabase;
    }

    @Override
    public void onAll(List<E> facts) {
        largest.accumulateAndGet(facts.size(), Math::max);
        facts.forEach(this::on);
    }

    @Override
    public void on(E fact) {
        first.accept(fact);
        seen.add(fact);
    }
}
