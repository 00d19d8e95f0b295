package io.stipple.platform.inbox;

import io.stipple.contracts.Event;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.common.TopicPartition;

/// A topic's records up to where it ended at the beginning, fetched and opened one batch ahead on a thread of its own:
/// parsing and projecting take about as long, and then neither waits for the other.
final class ReadingAhead<E extends Event> implements AutoCloseable {
    private final WholeTopic topic;
    private final Envelope<E> envelope;
    private final Map<TopicPartition, Long> ends;
    private final ExecutorService thread;
    private Future<Optional<List<Read<E>>>> next;

    ReadingAhead(WholeTopic topic, Envelope<E> envelope) {
        this.topic = topic;
        this.envelope = envelope;
        this.ends = topic.ends();
        this.thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("rebuild reads ahead").daemon().factory());
        this.next = thread.submit(this::read);
    }

    /// The next records, each partition's in its order; empty at the end.
    Optional<List<Read<E>>> next() {
        Optional<List<Read<E>>> batch = await();
        if (batch.isPresent()) {
            next = thread.submit(this::read);
        }
        return batch;
    }

    private Optional<List<Read<E>>> read() {
        if (!topic.stillBefore(ends)) {
            return Optional.empty();
        }
        return Optional.of(topic.next().stream()
                .map(raw -> new Read<>(raw, envelope.open(raw)))
                .toList());
    }

    private Optional<List<Read<E>>> await() {
        try {
            return next.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException trouble) {
                throw trouble;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Waits for a batch under way: the consumer is one thread's at a time.
    @Override
    public void close() {
        thread.close();
    }

    record Read<E extends Event>(RawRecord raw, Reading<E> reading) {}
}
