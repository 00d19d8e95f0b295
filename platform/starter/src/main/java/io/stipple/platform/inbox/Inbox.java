package io.stipple.platform.inbox;

import io.stipple.contracts.Event;
import io.stipple.platform.inbox.Handled.Arrival;
import io.stipple.platform.inbox.Reading.Known;
import io.stipple.platform.inbox.Reading.Unreadable;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/// Takes in one reader's records, each in one transaction with its effect.
final class Inbox<E extends Event> {
    /// How a record ended.
    enum Outcome {
        HANDLED,
        SKIPPED,
        DUPLICATE,
        PARKED
    }

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private static final Clock REAL = Clock.systemUTC();

    private final TopicReader<E> reader;
    private final Envelope<E> envelope;
    private final TransactionOperations transaction;
    private final Handled handled;
    private final ParkedEvents parked;
    private final InboxCounters counters;
    private final InHand inHand = new InHand();

    Inbox(
            TopicReader<E> reader,
            TransactionOperations transaction,
            Handled handled,
            ParkedEvents parked,
            InboxCounters counters) {
        this.reader = reader;
        this.envelope = new Envelope<>(reader.topic());
        this.transaction = transaction;
        this.handled = handled;
        this.parked = parked;
        this.counters = counters;
    }

    TopicReader<E> reader() {
        return reader;
    }

    InHand inHand() {
        return inHand;
    }

    /// Returns when the record is handled or parked.
    ///
    /// @throws TransientTrouble to be called again with the same record
    void take(RawRecord raw) {
        inHand.take(raw);
        try {
            counters.count(reader.name(), takeOrPark(raw));
            inHand.putDown(raw);
        } catch (RuntimeException trouble) {
            // Even parking fails when the database is away.
            throw new TransientTrouble(trouble);
        }
    }

    /// Takes in a record that was parked, inside the caller's transaction, which holds the story's queue.
    ///
    /// @return why it stays parked, if it does
    Optional<String> takeAgain(RawRecord raw) {
        return switch (envelope.open(raw)) {
            case Unreadable<E>(String cause) -> Optional.of(cause);
            case Known<E> known -> {
                if (handled.arrive(reader.name(), Optional.empty(), known) instanceof Arrival.Fresh(long gap)) {
                    counters.count(reader.name(), effect(raw, known, gap));
                }
                yield Optional.empty();
            }
        };
    }

    private Outcome takeOrPark(RawRecord raw) {
        return switch (envelope.open(raw)) {
            case Unreadable<E>(String cause) -> park(raw, cause);
            case Known<E> known -> {
                try {
                    yield transaction.execute(_ -> handle(raw, known));
                } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError trouble) {
                    if (Transient.is(trouble)) {
                        throw trouble;
                    }
                    yield park(raw, Cause.of(trouble));
                }
            }
        };
    }

    private Outcome handle(RawRecord raw, Known<E> known) {
        return switch (handled.arrive(reader.name(), Optional.of(raw.story()), known)) {
            case Arrival.Duplicate() -> Outcome.DUPLICATE;
            case Arrival.Behind() -> queue(raw, known);
            case Arrival.Fresh(long gap) -> effect(raw, known, gap);
        };
    }

    private Outcome queue(RawRecord raw, Known<E> known) {
        parked.hold(reader.name(), raw.story());
        if (!parked.queued(reader.name(), raw.story())) {
            return handle(raw, known);
        }
        parked.add(reader.name(), raw, Optional.empty());
        return Outcome.PARKED;
    }

    private Outcome effect(RawRecord raw, Known<E> known, long gap) {
        if (gap > 0) {
            counters.gap(reader.name(), gap);
            LOG.error("Reader {}: {} facts of {} are missing before {}", reader.name(), gap, raw.topic(), known.seq());
        }
        if (known.fact().isEmpty()) {
            return Outcome.SKIPPED;
        }
        reader.on(known.fact().get());
        handled.finish(reader.name(), known, REAL.instant());
        return Outcome.HANDLED;
    }

    private Outcome park(RawRecord raw, String cause) {
        transaction.executeWithoutResult(_ -> parked.add(reader.name(), raw, Optional.of(cause)));
        LOG.error("Reader {} parked {}-{}@{}: {}", reader.name(), raw.topic(), raw.partition(), raw.offset(), cause);
        return Outcome.PARKED;
    }
}
