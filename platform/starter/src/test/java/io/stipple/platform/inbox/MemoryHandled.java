package io.stipple.platform.inbox;

import io.stipple.platform.inbox.Reading.Known;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `HandledInPostgres` without PostgreSQL.
class MemoryHandled implements Handled {
    private final MemoryDatabase database;

    MemoryHandled(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void enter(String projection) {}

    @Override
    public Arrival arrive(String reader, Optional<String> story, Known<?> known) {
        if (story.isPresent() && behind(story.get())) {
            return new Arrival.Behind();
        }
        if (settled(known.eventId()) || !add(known.eventId())) {
            return new Arrival.Duplicate();
        }
        return new Arrival.Fresh(Optional.ofNullable(move(known)));
    }

    @Override
    public void finish(String reader, Known<?> known, Instant now) {}

    @Override
    public Standing standing(String reader, List<? extends Opened<?>> batch) {
        Set<UUID> settled = new HashSet<>();
        for (Opened<?> one : batch) {
            UUID id = one.known().eventId();
            if (database.handled.contains(id) || settled(id)) {
                settled.add(id);
            }
        }
        return new Standing(
                settled, batch.stream().anyMatch(one -> behind(one.raw().story())));
    }

    @Override
    public Map<String, Long> note(String reader, List<? extends Opened<?>> fresh, Instant now) {
        Map<String, Long> before = new HashMap<>();
        for (Opened<?> one : fresh) {
            if (!add(one.known().eventId())) {
                throw new Overtaken();
            }
            Long previous = move(one.known());
            if (previous != null) {
                before.putIfAbsent(one.known().subject(), previous);
            } else {
                before.putIfAbsent(one.known().subject(), Long.MIN_VALUE);
            }
        }
        before.values().removeIf(previous -> previous == Long.MIN_VALUE);
        return before;
    }

    boolean add(UUID event) {
        boolean added = database.handled.add(event);
        if (added) {
            database.undoBy(() -> database.handled.remove(event));
        }
        return added;
    }

    private @Nullable Long move(Known<?> known) {
        Long previous = database.positions.get(known.subject());
        database.positions.merge(known.subject(), known.seq(), Math::max);
        database.undoBy(() -> {
            if (previous == null) {
                database.positions.remove(known.subject());
            } else {
                database.positions.put(known.subject(), previous);
            }
        });
        return previous;
    }

    boolean behind(String story) {
        return database.parked.stream()
                .anyMatch(row -> row.state == ParkedEvent.State.PARKED && row.story.equals(story));
    }

    private boolean settled(UUID event) {
        return database.parked.stream()
                .anyMatch(row -> row.state != ParkedEvent.State.PARKED
                        && row.event.filter(event::equals).isPresent());
    }
}
