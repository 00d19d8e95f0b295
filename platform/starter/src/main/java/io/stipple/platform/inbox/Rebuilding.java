package io.stipple.platform.inbox;

import io.stipple.contracts.Event;
import io.stipple.platform.inbox.Reading.Known;
import io.stipple.platform.inbox.Reading.Unreadable;
import io.stipple.platform.inbox.ReadingAhead.Read;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// One run: the topic from its first record into a shadow of the projection's tables, which then steps into their
/// place. Everything happens on the one connection that is bound to the thread.
final class Rebuilding<E extends Event> {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    private static final int TRIES = 3;

    private final Projection<E> projection;
    private final Envelope<E> envelope;
    private final WholeTopic topic;
    private final TransactionTemplate each;
    private final TransactionTemplate oneSnapshot;
    private final Gate gate;
    private final RebuildLog log;
    private final long id;
    private final Shadow shadow;
    private final RebuiltFacts rebuilt;
    private final GivenUp givenUp;
    private final Set<String> setAside = new HashSet<>();
    private long records;
    private long facts;

    Rebuilding(
            Projection<E> projection,
            WholeTopic topic,
            JdbcClient database,
            PlatformTransactionManager transactions,
            long id) {
        this.projection = projection;
        this.envelope = new Envelope<>(projection.topic());
        this.topic = topic;
        this.each = new TransactionTemplate(transactions);
        this.oneSnapshot = new TransactionTemplate(transactions);
        oneSnapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.gate = new Gate(database);
        this.log = new RebuildLog(database);
        this.id = id;
        this.shadow = new Shadow(database, projection.tables());
        this.rebuilt = new RebuiltFacts(database, projection.name());
        this.givenUp = GivenUp.by(database, projection.name());
    }

    /// @throws Impossible if the new projection would lack what the old one has
    void run() {
        shadow.cast();
        rebuilt.begin();
        readOn();
        rebuilt.settle();
        gate.close(projection.name());
        readOn(); // what came meanwhile: nobody else projects now
        swap();
    }

    /// Up to where the topic ends now.
    private void readOn() {
        try (var ahead = new ReadingAhead<>(topic, envelope)) {
            for (var read = ahead.next(); read.isPresent(); read = ahead.next()) {
                records += read.get().size();
                List<Opened<E>> batch = believed(read.get());
                if (!batch.isEmpty()) {
                    take(batch);
                }
            }
        }
    }

    private List<Opened<E>> believed(List<Read<E>> read) {
        List<Opened<E>> batch = new ArrayList<>(read.size());
        for (Read<E> one : read) {
            RawRecord raw = one.raw();
            if (givenUp.has(raw) || isSetAside(raw)) {
                continue;
            }
            switch (one.reading()) {
                case Known<E> known -> batch.add(new Opened<>(raw, known));
                case Unreadable<E>(String cause) -> setAside(raw, cause);
            }
        }
        return batch;
    }

    private boolean isSetAside(RawRecord raw) {
        return !setAside.isEmpty() && setAside.contains(raw.story());
    }

    private void take(List<Opened<E>> batch) {
        try {
            project(batch);
        } catch (RuntimeException trouble) {
            if (Transient.is(trouble)) {
                throw trouble;
            }
            batch.forEach(this::takeAlone);
        }
    }

    private void takeAlone(Opened<E> one) {
        if (isSetAside(one.raw())) {
            return;
        }
        try {
            project(List.of(one));
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError trouble) {
            if (Transient.is(trouble)) {
                throw trouble;
            }
            setAside(one.raw(), Cause.of(trouble));
        }
    }

    private void project(List<Opened<E>> batch) {
        int projected = each.execute(_ -> {
            List<E> fresh = rebuilt.fresh(batch).stream()
                    .flatMap(one -> one.known().fact().stream())
                    .toList();
            if (!fresh.isEmpty()) {
                projection.onAll(fresh);
            }
            log.progress(id, records, facts + fresh.size());
            return fresh.size();
        });
        facts += projected;
    }

    /// Its story stands still, as it would in the inbox. The live reader has it parked too, or the swap is refused.
    private void setAside(RawRecord raw, String cause) {
        setAside.add(raw.story());
        LOG.warn(
                "Rebuild of {} sets {}-{}@{} aside: {}",
                projection.name(),
                raw.topic(),
                raw.partition(),
                raw.offset(),
                cause);
    }

    private void swap() {
        for (int tried = 1; ; tried++) {
            try {
                oneSnapshot.executeWithoutResult(_ -> {
                    long missing = rebuilt.missing();
                    if (missing > 0) {
                        throw new Impossible(missing + " facts the projection holds are gone from the topic, cannot be"
                                + " taken in any more, or were given up meanwhile");
                    }
                    rebuilt.handOver();
                    log.done(id, shadow.step(projection::reset));
                });
                return;
            } catch (RuntimeException trouble) {
                if (tried == TRIES || !Transient.is(trouble)) {
                    throw trouble;
                }
            }
        }
    }

    /// The new projection would be worse than the old one, which therefore stays.
    static final class Impossible extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Impossible(String cause) {
            super(cause);
        }
    }
}
