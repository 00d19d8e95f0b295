package io.stipple.platform.inbox;

import io.stipple.contracts.Event;
import io.stipple.platform.events.FactHeaders;
import io.stipple.platform.events.Tracing;
import io.stipple.platform.inbox.Ending.Outcome;
import io.stipple.platform.inbox.Handled.Standing;
import io.stipple.platform.inbox.Reading.Known;
import io.stipple.platform.inbox.Reading.Unreadable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in many records as one: one transaction and a handful of statements. It knows only the good
/// case; a poisonous record, a parked story or trouble of any kind leaves the records to the inbox, one by one.
final class Batches<E extends Event> implements Together {
    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
    private static final Clock REAL = Clock.systemUTC();

    private final TopicReader<E> reader;
    private final Envelope<E> envelope;
    private final Books books;
    private final InboxCounters counters;
    private final Tracing tracing;
    private final Gaps gaps;

    Batches(TopicReader<E> reader, Books books, InboxCounters counters, Tracing tracing) {
        this.reader = reader;
        this.envelope = new Envelope<>(reader.topic());
        this.books = books;
        this.counters = counters;
        this.tracing = tracing;
        this.gaps = new Gaps(reader.name(), books.parked());
    }

    @Override
    public boolean take(List<RawRecord> records) {
        if (records.size() < 2) {
            return false;
        }
        Optional<List<Opened<E>>> batch = open(records);
        if (batch.isEmpty()) {
            return false;
        }
        try {
            Optional<List<Ending>> endings = books.transaction().execute(_ -> handle(batch.get()));
            endings.ifPresent(all -> counters.count(reader.name(), all));
            return endings.isPresent();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError trouble) {
            LOG.debug("Reader {} takes {} records one by one: {}", reader.name(), records.size(), Cause.of(trouble));
            return false;
        }
    }

    private Optional<List<Opened<E>>> open(List<RawRecord> records) {
        List<Opened<E>> batch = new ArrayList<>(records.size());
        for (RawRecord raw : records) {
            switch (envelope.open(raw)) {
                case Known<E> known -> batch.add(new Opened<>(raw, known));
                case Unreadable<E> _ -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(batch);
    }

    /// Empty when a story of the batch has a queue to stand behind.
    private Optional<List<Ending>> handle(List<Opened<E>> batch) {
        if (reader instanceof Projection<E>) {
            books.handled().enter(reader.name());
        }
        Standing standing = books.handled().standing(reader.name(), batch);
        if (standing.behind()) {
            return Optional.empty();
        }
        Set<UUID> seen = new HashSet<>(standing.settled());
        List<Opened<E>> fresh =
                batch.stream().filter(one -> seen.add(one.known().eventId())).toList();
        List<Ending> endings = new ArrayList<>();
        for (int duplicate = fresh.size(); duplicate < batch.size(); duplicate++) {
            endings.add(Ending.of(Outcome.DUPLICATE));
        }
        if (!fresh.isEmpty()) {
            project(fresh);
            endings.addAll(note(fresh));
        }
        return Optional.of(endings);
    }

    /// The traces of all its facts run through the batch, each from its own beginning to the common effect.
    private void project(List<Opened<E>> fresh) {
        Runnable work = () -> reader.onAll(
                fresh.stream().flatMap(one -> one.known().fact().stream()).toList());
        for (Opened<E> one : fresh) {
            if (one.raw().header(FactHeaders.TRACE_PARENT).isEmpty()) {
                continue;
            }
            Runnable inner = work;
            work = () -> tracing.continued(reader.name(), one.raw().headers(), inner);
        }
        work.run();
    }

    private List<Ending> note(List<Opened<E>> fresh) {
        Map<String, Long> last = books.handled().note(reader.name(), fresh, REAL.instant());
        List<Ending> endings = new ArrayList<>(fresh.size());
        for (Opened<E> one : fresh) {
            Known<E> known = one.known();
            long gap = gaps.before(one.raw().story(), known, Optional.ofNullable(last.get(known.subject())));
            last.merge(known.subject(), known.seq(), Math::max);
            endings.add(new Ending(known.fact().isPresent() ? Outcome.HANDLED : Outcome.SKIPPED, gap));
        }
        return endings;
    }
}
