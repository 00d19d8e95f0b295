package io.stipple.platform.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Answers operations people from the inbox's tables and, about lag, from the broker.
final class Desk implements InboxDesk, AutoCloseable {
    private static final Clock REAL = Clock.systemUTC();
    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Sample(Instant at, Optional<Long> records) {}

    private final Inboxes inboxes;
    private final HandledInPostgres handled;
    private final ParkedEventsList list;
    private final ParkedStories stories;
    private final Lag lag;
    private final Map<String, Sample> samples = new ConcurrentHashMap<>();

    Desk(Inboxes inboxes, HandledInPostgres handled, ParkedEventsList list, ParkedStories stories, Lag lag) {
        this.inboxes = inboxes;
        this.handled = handled;
        this.list = list;
        this.stories = stories;
        this.lag = lag;
    }

    @Override
    public List<ReaderStatus> readers() {
        Map<String, Long> parked = list.countByReader();
        return inboxes.all()
                .map(inbox -> new ReaderStatus(
                        inbox.reader().name(),
                        inbox.reader().topic().name(),
                        Rebuilds.suits(inbox.reader()),
                        lagOf(inbox.reader()),
                        inbox.inHand().seconds(),
                        parked.getOrDefault(inbox.reader().name(), 0L)))
                .toList();
    }

    /// However many ask, the broker is asked once a second.
    private Optional<Long> lagOf(TopicReader<?> reader) {
        return samples.compute(
                        reader.name(),
                        (_, last) -> last != null && last.at().plus(FRESH).isAfter(REAL.instant())
                                ? last
                                : new Sample(REAL.instant(), lag.of(reader)))
                .records();
    }

    @Override
    public List<Handling> handled(UUID eventId) {
        return handled.of(eventId);
    }

    @Override
    public List<ParkedEvent> parked(ParkedFilter filter, Optional<UUID> after, int limit) {
        return list.oldest(filter, after, limit);
    }

    @Override
    public List<ParkedQueue> queues(ParkedFilter filter, Optional<UUID> after, int limit) {
        return list.queues(filter, after, limit);
    }

    @Override
    public Optional<ParkedEvent> parked(UUID id) {
        return list.find(id);
    }

    @Override
    public Optional<Settlement> retry(UUID id) {
        return list.find(id).map(event -> stories.retry(event.reader(), event.story()));
    }

    @Override
    public Optional<Settlement> retryAlone(UUID id) {
        return list.find(id).map(stories::retryAlone);
    }

    @Override
    public Settlement retry(String reader, String story) {
        return stories.retry(reader, story);
    }

    @Override
    public Optional<Sweep> retryAll(String reader, Optional<UUID> after, Duration patience) {
        return inboxes.of(reader).map(_ -> new Sweeping(list, stories, reader, after).run(patience));
    }

    @Override
    public Optional<Settlement> discard(UUID id) {
        return list.find(id).map(stories::discard);
    }

    @Override
    public void close() {
        lag.close();
    }
}
