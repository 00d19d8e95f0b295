package io.stipple.notification.message;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// How far one instance has come among what is due. Its next claim begins there: what was claimed a moment ago is gone
/// from the table but not yet from its index, and in a flood each claim would step over thousands of such entries.
/// A bookmark is good for a second of real time: what was put back, or came late, waits no longer than that.
final class Bookmarks {

    private static final Duration GOOD_FOR = Duration.ofSeconds(1);

    private final InstantSource realTime;
    private final Map<Urgency, Mark> marks = new ConcurrentHashMap<>();

    Bookmarks(InstantSource realTime) {
        this.realTime = realTime;
    }

    private record Mark(Instant due, Instant goodUntil) {}

    /// Empty if there is none between these two.
    Optional<Instant> between(Instant from, Instant to, Urgency urgency) {
        return fresh(urgency).map(Mark::due).filter(due -> due.isAfter(from) && !due.isAfter(to));
    }

    private Optional<Mark> fresh(Urgency urgency) {
        return Optional.ofNullable(marks.get(urgency))
                .filter(mark -> realTime.instant().isBefore(mark.goodUntil));
    }

    void put(Urgency urgency, List<PlannedMessage> taken) {
        Instant goodUntil = fresh(urgency)
                .map(Mark::goodUntil)
                .orElseGet(() -> realTime.instant().plus(GOOD_FOR));
        taken.stream()
                .map(message -> message.due().at())
                .max(Instant::compareTo)
                .ifPresentOrElse(due -> marks.put(urgency, new Mark(due, goodUntil)), () -> marks.remove(urgency));
    }
}
