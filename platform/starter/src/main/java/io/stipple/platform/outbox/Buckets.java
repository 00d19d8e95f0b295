package io.stipple.platform.outbox;

import io.stipple.platform.outbox.Delivery.Parked;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/// One visit to some buckets: claim, read, send, delete what was acknowledged, all in one transaction. Should it die on
/// the way, its rows are still there and are sent again.
final class Buckets {
    enum Visit {
        /// Another instance is at it.
        TAKEN,
        /// There was nothing to do.
        IDLE,
        EMPTIED,
        /// There is more.
        FULL,
        /// Some facts arrived, of others it is not known.
        PARTLY,
        /// Nothing could be done.
        TROUBLED,
        /// Another bucket of the same visit had trouble before this one had its turn.
        UNTRIED
    }

    private static final Logger LOG = LoggerFactory.getLogger(Buckets.class);

    private final TransactionOperations transaction;
    private volatile boolean kafkaAway;
    private final Rows rows;
    private final Publisher publisher;
    private final long longest;
    private final LongSupplier nanos;

    Buckets(TransactionOperations transaction, Rows rows, Publisher publisher, Duration longest) {
        this(transaction, rows, publisher, longest, System::nanoTime);
    }

    /// @param nanos a clock that only ever goes forward, such as `System.nanoTime`
    Buckets(TransactionOperations transaction, Rows rows, Publisher publisher, Duration longest, LongSupplier nanos) {
        this.transaction = transaction;
        this.rows = rows;
        this.publisher = publisher;
        this.longest = longest.toNanos();
        this.nanos = nanos;
    }

    /// @param limit most rows of each
    /// @return what came of each
    Map<Integer, Visit> visit(List<Integer> buckets, int limit) {
        return transaction.execute(_ -> {
            List<Integer> ours = rows.claim(buckets);
            Map<Integer, List<Row>> batches = ours.isEmpty() ? Map.of() : rows.oldest(ours, limit);
            Map<Integer, Visit> came = new HashMap<>();
            buckets.forEach(bucket -> came.put(bucket, ours.contains(bucket) ? Visit.IDLE : Visit.TAKEN));
            if (!batches.isEmpty()) {
                Delivery delivery = carry(batches);
                batches.forEach((bucket, batch) -> came.put(bucket, outcome(batch, delivery, limit)));
            }
            return came;
        });
    }

    private Delivery carry(Map<Integer, List<Row>> batches) {
        long begin = nanos.getAsLong();
        List<Row> all = batches.values().stream().flatMap(List::stream).toList();
        Delivery delivery = new Delivery(publisher, all).run(() -> nanos.getAsLong() - begin < longest);
        Map<Integer, List<Long>> acknowledged = new TreeMap<>();
        batches.forEach((bucket, batch) -> batch.stream()
                .map(Row::id)
                .filter(delivery.acknowledged::contains)
                .forEach(id -> acknowledged
                        .computeIfAbsent(bucket, _ -> new ArrayList<>())
                        .add(id)));
        if (!acknowledged.isEmpty()) {
            rows.delete(acknowledged);
        }
        delivery.parked.forEach(this::park);
        delivery.trouble.ifPresent(publisher::renewAfter);
        tell(delivery.trouble);
        return delivery;
    }

    private static Visit outcome(List<Row> batch, Delivery delivery, int limit) {
        if (batch.stream().allMatch(delivery::settled)) {
            return batch.size() == limit ? Visit.FULL : Visit.EMPTIED;
        }
        if (delivery.trouble.isEmpty()) {
            return Visit.FULL;
        }
        if (batch.stream().noneMatch(delivery::tried)) {
            return Visit.UNTRIED;
        }
        return batch.stream().anyMatch(delivery::settled) ? Visit.PARTLY : Visit.TROUBLED;
    }

    /// Once when it goes and once when it is back, not at every try.
    private void tell(Optional<Throwable> trouble) {
        if (trouble.isPresent() && !kafkaAway) {
            LOG.warn(
                    "Kafka does not acknowledge, facts wait in the outbox: {}",
                    trouble.get().toString());
        } else if (trouble.isEmpty() && kafkaAway) {
            LOG.info("Kafka acknowledges again");
        }
        kafkaAway = trouble.isPresent();
    }

    private void park(Parked parked) {
        Row row = parked.row();
        LOG.error("Outbox row {} for {} is {}: its story is parked", row.id(), row.topic(), parked.cause());
        rows.park(row, parked.cause());
    }
}
