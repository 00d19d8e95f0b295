package io.stipple.console.slots;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// Times a client may choose, as booking tells them: each with the clinic's offset.
public record FreeSlots(String clinic, ZoneId zone, List<Slot> slots) {
    public record Slot(UUID technicianId, String technicianName, OffsetDateTime startsAt, OffsetDateTime endsAt) {}
}
