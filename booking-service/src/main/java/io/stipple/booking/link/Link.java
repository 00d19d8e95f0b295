package io.stipple.booking.link;

import io.stipple.platform.identity.ClinicCode;
import java.time.Instant;
import java.util.UUID;

/// What a personal link allows, about one thing alone.
///
/// @param about the invitation, the visit or the offer, by its purpose
/// @param used whether nothing is left to be done by it, through this link or another of the same thing
record Link(UUID clientId, ClinicCode clinic, Purpose purpose, UUID about, Instant expiresAt, boolean used) {
    enum Purpose {
        /// One fade check for one invitation.
        FADE_CHECK,
        /// One visit, to see, confirm, move or call off.
        APPOINTMENT,
        /// One time off the waitlist, to take up or decline.
        WAITLIST_OFFER
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
