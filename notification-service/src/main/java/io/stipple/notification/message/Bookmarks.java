package io.stipple.notification.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// How far one instance has come among what is due. Its next claim begins there: what was claimed a moment ago is gone
/// from the table but not yet from its index, and in a flood each claim would step over thousands of such entries.
/// A bookmark is good for a second of real time: what was put back, or came late, waits no longer than that.
final class Bookmarks {

    private static final long GOOD_FOR = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanos;
    private final Map<Urgency, Mark> marks = new ConcurrentHashMap<>();

    /// @param nanos a clock that only ever goes forward, such as `System.nanoTime`
    Bookmarks(LongSupplier nanos) {
        this.nanos = nanos;
    }

    private record Mark(Instant due, long setAt) {}

    /// Empty if there is none between these two.
    Optional<Instant> between(Instant from, Instant to, Urgency urgency) {
        return fresh(urgency).map(Mark::due).filter(due -> due.isAfter(from) && !due.isAfter(to));
    }

    private Optional<Mark> fresh(Urgency urgency) {
        return Optional.ofNullable(marks.get(urgency)).filter(mark -> nanos.getAsLong() - mark.setAt < GOOD_FOR);
    }

    /// Moving it on makes it no fresher.
    void put(Urgency urgency, List<PlannedMessage> taken) {
        long setAt = fresh(urgency).map(Mark::setAt).orElseGet(nanos::getAsLong);
        taken.stream()
                .map(message -> message.due().at())
                .max(Instant::compareTo)
                .ifPresentOrElse(due -> marks.put(urgency, new Mark(due, setAt)), () -> marks.remove(urgency));
    }
}
