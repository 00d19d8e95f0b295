package io.stipple.notification.visit;

import io.stipple.notification.letter.Languages;
import io.stipple.notification.memory.Memory;
import io.stipple.notification.memory.Table;
import io.stipple.notification.message.Messages;
import io.stipple.notification.message.Occasion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The table of visits, and the feature over it.
public final class VisitsInMemory implements Visits {
    private final Table<UUID, Visit> rows;

    public VisitsInMemory(Memory memory) {
        rows = new Table<>(memory);
    }

    /// What this service believes of a visit.
    public record Belief(int revision, Instant startsAt, boolean booked) {}

    public VisitStory story(Messages messages, Clock clock) {
        VisitTimings timings =
                new VisitTimings(List.of(Duration.ofHours(72), Duration.ofHours(24)), 5, LocalTime.of(10, 0));
        return new VisitStory(this, new VisitPlan(timings), messages, clock);
    }

    public Occasion occasion(Languages languages) {
        return new VisitOccasion(this, new VisitLetters(languages));
    }

    public Optional<Belief> believed(UUID id) {
        return find(id).map(it -> new Belief(it.revision(), it.startsAt(), it.state() == VisitState.BOOKED));
    }

    @Override
    public void save(Visit visit) {
        rows.put(visit.id(), visit);
    }

    @Override
    public Optional<Visit> find(UUID id) {
        return rows.get(id);
    }
}
