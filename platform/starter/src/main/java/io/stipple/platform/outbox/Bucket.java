package io.stipple.platform.outbox;

import io.stipple.platform.outbox.Delivery.Parked;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/// One visit to one bucket: claim, read, send, delete what was acknowledged, all in one transaction. Should it die on
/// the way, its rows are still there and are sent again.
final class Bucket {
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
        TROUBLED
    }

    private static final Logger LOG = LoggerFactory.getLogger(Bucket.class);

    private final TransactionOperations transaction;
    private volatile boolean kafkaAway;
    private final Rows rows;
    private final Publisher publisher;
    private final long longest;
    private final LongSupplier nanos;

    Bucket(TransactionOperations transaction, Rows rows, Publisher publisher, Duration longest) {
        this(transaction, rows, publisher, longest, System::nanoTime);
    }

    /// @param nanos a clock that only ever goes forward, such as `System.nanoTime`
    Bucket(TransactionOperations transaction, Rows rows, Publisher publisher, Duration longest, LongSupplier nanos) {
        this.transaction = transaction;
        this.rows = rows;
        this.publisher = publisher;
        this.longest = longest.toNanos();
        this.nanos = nanos;
    }

    Visit visit(int bucket, int limit) {
        return transaction.execute(_ -> {
            if (!rows.claim(bucket)) {
                return Visit.TAKEN;
            }
            List<Row> batch = rows.oldest(bucket, limit);
            return batch.isEmpty() ? Visit.IDLE : carry(bucket, batch, limit);
        });
    }

    private Visit carry(int bucket, List<Row> batch, int limit) {
        long begin = nanos.getAsLong();
        Delivery delivery = new Delivery(publisher, batch).run(() -> nanos.getAsLong() - begin < longest);
        if (!delivery.acknowledged.isEmpty()) {
            rows.delete(bucket, delivery.acknowledged);
        }
        delivery.parked.forEach(this::park);
        Optional<Throwable> trouble = delivery.trouble;
        trouble.ifPresent(publisher::renewAfter);
        tell(trouble);
        if (trouble.isPresent()) {
            return delivery.settledAny() ? Visit.PARTLY : Visit.TROUBLED;
        }
        return batch.size() == limit || delivery.leavesSome() ? Visit.FULL : Visit.EMPTIED;
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
