package io.stipple.platform.outbox;

import io.stipple.platform.outbox.Delivery.Parked;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/// One visit to one bucket: claim, read, send, delete what was acknowledged, all in one transaction. Should it die on
/// the way, its rows are still there and are sent again.
final class Bucket {
    enum Visit {
        /// Another instance is at it.
        TAKEN,
        EMPTIED,
        /// There is more.
        FULL,
        TROUBLED
    }

    private static final Logger LOG = LoggerFactory.getLogger(Bucket.class);

    private final TransactionOperations transaction;
    private volatile boolean kafkaAway;
    private final Rows rows;
    private final Publisher publisher;

    Bucket(TransactionOperations transaction, Rows rows, Publisher publisher) {
        this.transaction = transaction;
        this.rows = rows;
        this.publisher = publisher;
    }

    Visit visit(int bucket, int limit) {
        return transaction.execute(_ -> {
            if (!rows.claim(bucket)) {
                return Visit.TAKEN;
            }
            List<Row> batch = rows.oldest(bucket, limit);
            return batch.isEmpty() ? Visit.EMPTIED : carry(bucket, batch, limit);
        });
    }

    private Visit carry(int bucket, List<Row> batch, int limit) {
        Delivery delivery = new Delivery(publisher, batch).run();
        if (!delivery.acknowledged.isEmpty()) {
            rows.delete(bucket, delivery.acknowledged);
        }
        delivery.parked.forEach(this::park);
        Optional<Throwable> trouble = delivery.trouble;
        trouble.ifPresent(publisher::renewAfter);
        tell(trouble);
        return trouble.isPresent() ? Visit.TROUBLED : batch.size() == limit ? Visit.FULL : Visit.EMPTIED;
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
