package io.stipple.platform.inbox;

import io.stipple.platform.events.FactHeaders;
import io.stipple.platform.inbox.MemoryDatabase.Parked;
import io.stipple.platform.inbox.ParkedEvent.State;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// `ParkedEventsInPostgres` without PostgreSQL.
class MemoryParked implements ParkedEvents {
    final MemoryDatabase database;

    MemoryParked(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void hold(String reader, String story) {}

    @Override
    public boolean queued(String reader, String story) {
        return !queue(story).isEmpty();
    }

    @Override
    public void add(String reader, RawRecord raw, Optional<String> cause) {
        boolean there = database.parked.stream()
                .anyMatch(row -> row.raw.partition() == raw.partition() && row.raw.offset() == raw.offset());
        if (!there) {
            database.fate.say("parked %d@%d %s", raw.partition(), raw.offset(), cause.orElse("behind"));
            database.parked.add(new Parked(new UUID(raw.partition(), raw.offset()), raw));
            database.undoBy(database.parked::removeLast);
        }
    }

    @Override
    public Optional<Queued> head(String reader, String story) {
        return queue(story).stream().findFirst().map(row -> new Queued(row.id, row.raw));
    }

    @Override
    public boolean stillWaits(UUID id) {
        return row(id).state == State.PARKED;
    }

    @Override
    public long count(String reader, String story) {
        return queue(story).size();
    }

    @Override
    public void settle(UUID id, State as) {
        Parked row = row(id);
        if (row.state == State.PARKED) {
            row.state = as;
            database.undoBy(() -> row.state = State.PARKED);
        }
    }

    @Override
    public void failedAgain(UUID id, String cause) {}

    @Override
    public long discarded(String reader, String story, String subject, long after, long before) {
        return database.parked.stream()
                .filter(row -> row.state == State.DISCARDED && row.story.equals(story))
                .flatMap(row -> row.raw.header(FactHeaders.SEQ).stream())
                .mapToLong(Long::parseLong)
                .filter(seq -> seq > after && seq < before)
                .distinct()
                .count();
    }

    List<Parked> queue(String story) {
        return database.parked.stream()
                .filter(row -> row.state == State.PARKED && row.story.equals(story))
                .toList();
    }

    private Parked row(UUID id) {
        return database.parked.stream()
                .filter(row -> row.id.equals(id))
                .findFirst()
                .orElseThrow();
    }
}
