package io.stipple.console.slots;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Times a client may choose, as booking tells them: each with the clinic's offset.
public record FreeSlots(String clinic, ZoneId zone, List<Slot> slots) {
    /// Nobody is free.
    public static final List<Slot> NONE = List.of();

    /// Whoever is free at a time; one technician alone, if named.
    public List<Slot> at(OffsetDateTime time, Optional<UUID> technician) {
        return slots.stream()
                .filter(slot -> slot.startsAt().isEqual(time))
                .filter(slot -> technician.stream().allMatch(slot.technicianId()::equals))
                .toList();
    }

    public record Slot(UUID technicianId, String technicianName, OffsetDateTime startsAt, OffsetDateTime endsAt) {}
}
