package io.stipple.notification.visit;

import io.stipple.notification.booking.BookingService;
import io.stipple.notification.letter.Languages;
import io.stipple.notification.memory.Memory;
import io.stipple.notification.memory.Table;
import io.stipple.notification.message.Messages;
import io.stipple.notification.message.Occasion;
import io.stipple.notification.preference.Preferences;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The table of visits, and the feature over it.
public final class VisitsInMemory implements Visits {
    private static final VisitConfiguration WIRING = new VisitConfiguration();

    private final Table<UUID, Visit> rows;

    public VisitsInMemory(Memory memory) {
        rows = new Table<>(memory);
    }

    /// What this service believes of a visit.
    public record Belief(int revision, Instant startsAt, boolean booked) {}

    public VisitStory story(Messages messages, Preferences preferences, Clock clock) {
        VisitTimings timings = new VisitTimings(
                List.of(Duration.ofHours(72), Duration.ofHours(24)),
                List.of(Duration.ofHours(2)),
                5,
                LocalTime.of(10, 0));
        return WIRING.visitStory(this, timings, messages, preferences, clock);
    }

    public static Preferences.Follower texts(VisitStory story) {
        return WIRING.visitTexts(story);
    }

    public Occasion occasion(Languages languages, BookingService booking) {
        return new VisitOccasion(this, new VisitLetters(languages, booking, URI.create("https://stipple.example")));
    }

    public Optional<Belief> believed(UUID id) {
        return find(id).map(it -> new Belief(it.revision(), it.startsAt(), it.state() == VisitState.BOOKED));
    }

    @Override
    public void save(Collection<Visit> changed) {
        changed.forEach(visit -> rows.put(visit.id(), visit));
    }

    @Override
    public Optional<Visit> find(UUID id) {
        return rows.get(id);
    }

    @Override
    public Map<UUID, Visit> find(Collection<UUID> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).collect(Collectors.toMap(Visit::id, Function.identity()));
    }

    @Override
    public List<Visit> bookedFor(UUID clientId) {
        return rows.all().stream()
                .filter(visit -> visit.clientId().equals(clientId) && visit.state() == VisitState.BOOKED)
                .toList();
    }

    @Override
    public List<Visit> forSession(UUID planId, int session) {
        return rows.all().stream()
                .filter(visit -> visit.plan().equals(Optional.of(planId))
                        && visit.session().equals(OptionalInt.of(session)))
                .toList();
    }

    @Override
    public List<Visit> ahead(Optional<UUID> after, int atMost, Instant now) {
        return rows.all().stream()
                .filter(visit ->
                        visit.state() == VisitState.BOOKED && visit.startsAt().isAfter(now))
                .filter(visit -> after.isEmpty() || visit.id().compareTo(after.get()) > 0)
                .limit(atMost)
                .toList();
    }
}
