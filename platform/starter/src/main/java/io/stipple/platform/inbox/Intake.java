package io.stipple.platform.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What one consumer does with the records it is fed: in batches where the reader allows it, one by one where a batch
/// fails, and again and again, after a pause, where trouble is transient. Offsets are committed after all of that.
/// Spring Kafka's batch listeners can forget a failing partition's pause; here each partition has its own.
final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Inbox<?> inbox;
    private final Together together;
    private final Feed feed;
    private final Pauses pauses;
    private final int most;
    private final Map<TopicPartition, Long> done = new HashMap<>();
    private volatile boolean stopping;

    /// @param most records in one transaction
    Intake(Inbox<?> inbox, Together together, Feed feed, Pauses pauses, int most) {
        this.inbox = inbox;
        this.together = together;
        this.feed = feed;
        this.pauses = pauses;
        this.most = most;
    }

    /// Takes in what comes, or waits a while in vain.
    void turn() {
        feed.goOn(pauses.over());
        feed.poll(pauses.patience()).forEach(this::take);
        commit();
    }

    /// Lets go after the record or batch in hand.
    void stop() {
        stopping = true;
    }

    /// The partitions are about to be another's.
    void handOver(Collection<TopicPartition> partitions) {
        commit();
        lose(partitions);
    }

    /// The partitions are already another's.
    void lose(Collection<TopicPartition> partitions) {
        done.keySet().removeAll(partitions);
        pauses.forget(partitions);
        inbox.inHand().handOver(partitions);
    }

    private void commit() {
        if (!done.isEmpty() && feed.commit(Map.copyOf(done))) {
            done.clear();
        }
    }

    private void take(TopicPartition partition, List<RawRecord> records) {
        for (int from = 0; from < records.size(); from += most) {
            if (!takeAll(partition, records.subList(from, Math.min(records.size(), from + most)))) {
                return;
            }
        }
    }

    private boolean takeAll(TopicPartition partition, List<RawRecord> records) {
        if (stopping) {
            return false;
        }
        RawRecord first = records.getFirst();
        inbox.inHand().take(first);
        if (together.take(records)) {
            inbox.inHand().putDown(first);
            moveOn(partition, records.getLast());
            return true;
        }
        for (RawRecord raw : records) {
            if (stopping || !takeOne(partition, raw)) {
                return false;
            }
        }
        return true;
    }

    private boolean takeOne(TopicPartition partition, RawRecord raw) {
        try {
            inbox.take(raw);
            moveOn(partition, raw);
            return true;
        } catch (TransientTrouble trouble) {
            feed.hold(partition, raw.offset());
            LOG.warn(
                    "Reader {} will try {}@{} again, after attempt {}: {}",
                    inbox.reader().name(),
                    partition,
                    raw.offset(),
                    pauses.begin(partition),
                    trouble.getMessage());
            return false;
        }
    }

    private void moveOn(TopicPartition partition, RawRecord taken) {
        done.put(partition, taken.offset() + 1);
        pauses.forget(List.of(partition));
    }
}
