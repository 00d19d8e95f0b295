package io.stipple.console.link;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// What booking tells of a personal link.
///
/// @param appointment the visit it is about, if it is about one
/// @param offer the time off the waitlist it is about, if it is about one
record Link(
        String purpose,
        String clinic,
        String clinicName,
        ZoneId zone,
        boolean used,
        Optional<OwnVisit> appointment,
        Optional<OfferedTime> offer) {

    /// @param freeUntil calling it off or moving it later than this is marked late
    record OwnVisit(
            String kind,
            String technicianName,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            String state,
            boolean confirmed,
            OffsetDateTime freeUntil,
            long version) {
        public boolean isOpen() {
            return state.equals("BOOKED");
        }
    }

    record OfferedTime(OffsetDateTime startsAt, OffsetDateTime endsAt, OffsetDateTime expiresAt, boolean open) {}
}
