package io.stipple.platform.outbox;

import io.stipple.platform.outbox.Receipt.Acknowledged;
import io.stipple.platform.outbox.Receipt.Refused;
import io.stipple.platform.outbox.Receipt.Unknown;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/// Carries one batch to Kafka, many stories side by side and each story one fact after the other. The next fact of a
/// story leaves when the one before is acknowledged: sent together, the first could time out and the second arrive.
final class Delivery {
    record Parked(Row row, String cause) {}

    private record Sent(Row row, CompletableFuture<Receipt> receipt) {}

    private final Publisher publisher;
    private final Map<String, Queue<Row>> stories = new LinkedHashMap<>();
    final Set<Long> acknowledged = new HashSet<>();
    private final Set<Long> tried = new HashSet<>();
    final List<Parked> parked = new ArrayList<>();
    Optional<Throwable> trouble = Optional.empty();

    Delivery(Publisher publisher, List<Row> batch) {
        this.publisher = publisher;
        batch.forEach(row ->
                stories.computeIfAbsent(row.key(), _ -> new ArrayDeque<>()).add(row));
    }

    /// Ends when all are acknowledged or parked, or at the end of the first round with trouble or beyond the time.
    Delivery run(BooleanSupplier inTime) {
        do {
            firstOfEach().forEach(this::settle);
            stories.values().removeIf(Queue::isEmpty);
        } while (!stories.isEmpty() && trouble.isEmpty() && inTime.getAsBoolean());
        return this;
    }

    /// Arrived, or parked with its story.
    boolean settled(Row row) {
        return acknowledged.contains(row.id())
                || parked.stream().anyMatch(it -> it.row().key().equals(row.key()));
    }

    boolean tried(Row row) {
        return tried.contains(row.id());
    }

    private List<Sent> firstOfEach() {
        List<Sent> round = new ArrayList<>();
        for (Queue<Row> story : stories.values()) {
            Sent sent = send(story.element());
            round.add(sent);
            if (sent.receipt().getNow(new Acknowledged()) instanceof Unknown) {
                // Failed on the spot, after blocking: Kafka is away, and the rest would block as long each.
                break;
            }
        }
        return round;
    }

    private Sent send(Row row) {
        tried.add(row.id());
        return new Sent(row, publisher.send(row));
    }

    private void settle(Sent sent) {
        Queue<Row> story = stories.getOrDefault(sent.row().key(), new ArrayDeque<>());
        switch (sent.receipt().join()) {
            case Acknowledged() -> {
                acknowledged.add(sent.row().id());
                story.remove();
            }
            case Refused(String cause) -> {
                parked.add(new Parked(sent.row(), cause));
                story.clear();
            }
            case Unknown(Throwable cause) -> trouble = Optional.of(cause);
        }
    }
}
