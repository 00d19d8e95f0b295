package io.stipple.local.journey;

import java.time.OffsetDateTime;
import java.util.UUID;

/// A booked visit of the demo's client.
record Visit(UUID appointmentId, UUID clientId, OffsetDateTime startsAt, OffsetDateTime endsAt) {

    String story() {
        return clientId.toString();
    }
}
