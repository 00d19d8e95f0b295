package io.stipple.booking.imports;

import io.stipple.booking.calendar.Interval;
import io.stipple.booking.clinic.Clinic;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/// Whether lines of one file want somebody in two places at once. A dry run writes nothing that later lines could meet
/// in the database.
final class Overlaps {
    private final Map<UUID, NavigableMap<Instant, Instant>> busy = new HashMap<>();

    boolean leaveRoomFor(ImportedAppointments.Item item, Clinic clinic) {
        if (!item.state().holdsItsTime()) {
            return true;
        }
        Interval occupied = clinic.policy()
                .occupiedBy(
                        new Interval(item.startsAt().toInstant(), item.endsAt().toInstant()));
        NavigableMap<Instant, Instant> technician = timesOf(item.technicianId());
        NavigableMap<Instant, Instant> client = timesOf(item.clientId());
        if (meets(technician, occupied) || meets(client, occupied)) {
            return false;
        }
        technician.put(occupied.startsAt(), occupied.endsAt());
        client.put(occupied.startsAt(), occupied.endsAt());
        return true;
    }

    private NavigableMap<Instant, Instant> timesOf(UUID somebody) {
        return busy.computeIfAbsent(somebody, _ -> new TreeMap<>());
    }

    private static boolean meets(NavigableMap<Instant, Instant> times, Interval occupied) {
        Map.Entry<Instant, Instant> before = times.lowerEntry(occupied.endsAt());
        return before != null && before.getValue().isAfter(occupied.startsAt());
    }
}
