package io.stipple.booking.availability;

import io.stipple.booking.calendar.Interval;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/// When technicians and rooms are occupied, preparation and cleaning included. The times of one of them never overlap:
/// the database sees to that.
public final class BusyTimes {
    private final Map<UUID, NavigableMap<Instant, Instant>> byResource = new HashMap<>();

    public BusyTimes add(UUID resource, Interval occupied) {
        byResource.computeIfAbsent(resource, _ -> new TreeMap<>()).put(occupied.startsAt(), occupied.endsAt());
        return this;
    }

    boolean leaveFree(UUID resource, Interval wanted) {
        NavigableMap<Instant, Instant> busy = byResource.get(resource);
        if (busy == null) {
            return true;
        }
        Map.Entry<Instant, Instant> lastBegunBefore = busy.lowerEntry(wanted.endsAt());
        return lastBegunBefore == null || !lastBegunBefore.getValue().isAfter(wanted.startsAt());
    }
}
