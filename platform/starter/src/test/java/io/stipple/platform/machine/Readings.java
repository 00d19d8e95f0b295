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
    private volatile Consumer<E> first = _ -> {};

    public Readings(Topic<E> topic) {
        this.topic = topic;
    }

    public Readings<E> first(Consumer<E> act) {
        first = act;
        return this;
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
    public void on(E fact) {
        first.accept(fact);
        seen.add(fact);
    }
}
