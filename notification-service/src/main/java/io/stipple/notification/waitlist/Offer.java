package io.stipple.notification.waitlist;

import io.stipple.contracts.booking.AppointmentKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/// A time kept for a client.
record Offer(
        UUID id, UUID clientId, AppointmentKind kind, Instant startsAt, Instant expiresAt, ZoneId zone, State state) {
    enum State {
        OPEN,
        ACCEPTED,
        LAPSED
    }
}
