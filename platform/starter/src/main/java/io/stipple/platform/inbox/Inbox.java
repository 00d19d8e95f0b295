package io.stipple.platform.inbox;

import io.stipple.contracts.Event;
import io.stipple.platform.events.Tracing;
import io.stipple.platform.inbox.Ending.Outcome;
import io.stipple.platform.inbox.Handled.Arrival;
import io.stipple.platform.inbox.Reading.Known;
import io.stipple.platform.inbox.Reading.Unreadable;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in one reader's records, each in one transaction with its effect.
final class Inbox<E extends Event> {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final Clock REAL = Clock.systemUTC();

    private final TopicReader<E> reader;
    private final Envelope<E> envelope;
    private final Books books;
    private final InboxCounters counters;
    private final Tracing tracing;
    private final Gaps gaps;
    private final InHand inHand = new InHand();

    Inbox(TopicReader<E> reader, Books books, InboxCounters counters, Tracing tracing) {
        this.reader = reader;
        this.envelope = new Envelope<>(reader.topic());
        this.books = books;
        this.counters = counters;
        this.tracing = tracing;
        this.gaps = new Gaps(reader.name(), books.parked());
    }

    TopicReader<E> reader() {
        return reader;
    }

    InHand inHand() {
        return inHand;
    }

    /// Many records as one transaction, if the reader may be read so.
    Together together() {
        return switch (reader) {
            case Projection<E> projection -> new Batches<>(projection, books, counters, tracing);
            case Reaction<E> reaction ->
                reaction.staysInTheDatabase() ? new Batches<>(reaction, books, counters, tracing) : Together.NEVER;
        };
    }

    /// Returns when the record is handled or parked.
    ///
    /// @throws TransientTrouble to be called again with the same record
    void take(RawRecord raw) {
        inHand.take(raw);
        try {
            tracing.continued(reader.name(), raw.headers(), () -> counters.count(reader.name(), takeOrPark(raw)));
        } catch (RuntimeException trouble) {
            // Even parking fails when the database is away.
            throw new TransientTrouble(trouble);
        }
        inHand.putDown(raw);
    }

    /// What became of a record that was parked and is tried again.
    sealed interface Again {
        record Taken(Ending ending) implements Again {}

        record Refused(String cause) implements Again {}
    }

    /// Takes in a record that was parked, inside the caller's transaction, which holds the story's queue and counts
    /// the ending once it has committed.
    Again takeAgain(RawRecord raw) {
        return switch (envelope.open(raw)) {
            case Unreadable<E>(String cause) -> new Again.Refused(cause);
            case Known<E> known ->
                switch (arrive(Optional.empty(), known)) {
                    case Arrival.Fresh(Optional<Long> previous) -> new Again.Taken(effect(raw, known, previous));
                    case Arrival.Duplicate(), Arrival.Behind() -> new Again.Taken(Ending.of(Outcome.DUPLICATE));
                };
        };
    }

    void count(Ending ending) {
        counters.count(reader.name(), ending);
    }

    private Ending takeOrPark(RawRecord raw) {
        return switch (envelope.open(raw)) {
            case Unreadable<E>(String cause) -> park(raw, cause);
            case Known<E> known -> {
                try {
                    yield books.transaction().execute(_ -> handle(raw, known));
                } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError trouble) {
                    if (Transient.is(trouble)) {
                        throw trouble;
                    }
                    yield park(raw, Cause.of(trouble));
                }
            }
        };
    }

    private Ending handle(RawRecord raw, Known<E> known) {
        return switch (arrive(Optional.of(raw.story()), known)) {
            case Arrival.Duplicate() -> Ending.of(Outcome.DUPLICATE);
            case Arrival.Behind() -> queue(raw, known);
            case Arrival.Fresh(Optional<Long> previous) -> effect(raw, known, previous);
        };
    }

    private Arrival arrive(Optional<String> story, Known<E> known) {
        if (reader instanceof Projection<E>) {
            books.handled().enter(reader.name());
        }
        return books.handled().arrive(reader.name(), story, known);
    }

    private Ending queue(RawRecord raw, Known<E> known) {
        books.parked().hold(reader.name(), raw.story());
        if (!books.parked().queued(reader.name(), raw.story())) {
            return handle(raw, known);
        }
        books.parked().add(reader.name(), raw, Optional.empty());
        return Ending.of(Outcome.PARKED);
    }

    private Ending effect(RawRecord raw, Known<E> known, Optional<Long> previous) {
        long gap = gaps.before(raw.story(), known, previous);
        if (known.fact().isEmpty()) {
            return new Ending(Outcome.SKIPPED, gap);
        }
        reader.on(known.fact().get());
        books.handled().finish(reader.name(), known, REAL.instant());
        return new Ending(Outcome.HANDLED, gap);
    }

    private Ending park(RawRecord raw, String cause) {
        books.transaction().executeWithoutResult(_ -> books.parked().add(reader.name(), raw, Optional.of(cause)));
        LOG.error("Reader {} parked {}-{}@{}: {}", reader.name(), raw.topic(), raw.partition(), raw.offset(), cause);
        return Ending.of(Outcome.PARKED);
    }
}
