package io.stipple.booking.link;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.UUID;

/// What a personal link allows: one fade check for one invitation.
///
/// @param used whether that visit is booked already, by this link or another of the same invitation
record Link(UUID clientId, ClinicCode clinic, UUID touchUpId, Purpose purpose, Instant expiresAt, boolean used) {
    enum Purpose {
        FADE_CHECK
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
