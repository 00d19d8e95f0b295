package io.stipple.booking.waitlist;

import io.stipple.booking.availability.FreeSlot;
import io.stipple.booking.calendar.Interval;
import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.UUID;

/// A time kept for somebody who waits.
///
/// @param holdId what keeps it
/// @param state `OFFERED`, `ACCEPTED` or `LAPSED`
record Offer(
        UUID id,
        UUID entryId,
        UUID clientId,
        UUID holdId,
        ClinicCode clinic,
        UUID technicianId,
        Interval visit,
        Instant offeredAt,
        Instant expiresAt,
        String state) {

    /// Whether it was for that time, or part of it.
    boolean meets(FreeSlot slot) {
        return technicianId.equals(slot.technician().id()) && visit.overlaps(slot.visit());
    }

    boolean isOpen(Instant now) {
        return state.equals("OFFERED") && now.isBefore(expiresAt) && now.isBefore(visit.startsAt());
    }
}
