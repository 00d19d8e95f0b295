package io.stipple.booking.availability;

import io.stipple.booking.clinic.Clinic;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/// Free slots as people see them: by the clinic's clock.
public record SlotList(String clinic, String zone, List<Line> slots) {
    public record Line(UUID technicianId, String technicianName, OffsetDateTime startsAt, OffsetDateTime endsAt) {}

    public static SlotList of(Clinic clinic, List<FreeSlot> slots) {
        return new SlotList(
                clinic.code().value(),
                clinic.zone().getId(),
                slots.stream()
                        .map(slot -> new Line(
                                slot.technician().id(),
                                slot.technician().name(),
                                clinic.onItsClock(slot.visit().startsAt()),
                                clinic.onItsClock(slot.visit().endsAt())))
                        .toList());
    }
}
