package io.stipple.booking.waitlist;

import io.stipple.booking.clinic.Clinic;
import java.time.OffsetDateTime;
import java.util.UUID;

/// An offered time, as the client sees it by the clinic's clock.
///
/// @param open whether it can still be taken up
public record OfferView(
        UUID technicianId, OffsetDateTime startsAt, OffsetDateTime endsAt, OffsetDateTime expiresAt, boolean open) {
    static OfferView of(Offer offer, Clinic clinic, boolean open) {
        return new OfferView(
                offer.technicianId(),
                clinic.onItsClock(offer.visit().startsAt()),
                clinic.onItsClock(offer.visit().endsAt()),
                clinic.onItsClock(offer.expiresAt()),
                open);
    }
}
