package io.stipple.booking.waitlist;

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

    boolean isOpen(Instant now) {
        return state.equals("OFFERED") && now.isBefore(expiresAt) && now.isBefore(visit.startsAt());
    }
}
